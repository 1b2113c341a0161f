/** Puts conditional formats into a sheet's XML, where the format wants them. */
import type { Mark } from '../types';
import { addressOf } from './addresses';
import type { RowPiece } from './row-piece';
import type { TagPiece } from './sheet-scanner';
import { encodeText } from './xml';

/** Elements of a sheet that stand before its conditional formats or are such (ECMA-376, 18.3.1.99). */
const EARLIER: ReadonlySet<string> = new Set([
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/** What there is to know for writing them. */
export interface MarkPlace {
  readonly marks: readonly Mark[];
  /** First and last row below the header. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Zero-based column whose cells the formulas read. */
  readonly said: number;
  /** Number of the format in the workbook's styles. */
  readonly format: number;
  /** The highest priority number that the sheet uses. */
  readonly lastPriority: number;
}

/** Goes along a sheet's pieces and says once what to put before the next one. */
export class MarkInserter {
  private depth = 0;
  private afterData = false;
  private done: boolean;
  /** The namespace prefix of the sheet's own tags. */
  private prefix = '';

  constructor(private readonly place: MarkPlace) {
    this.done = place.marks.length === 0 || place.lastRow < place.firstRow;
  }

  before(piece: RowPiece | TagPiece): string {
    if (this.done || piece.kind === 'row') return '';
    const { tag, xml } = piece;
    if (tag.kind === 'close') this.depth--;
    const name = xml.slice(tag.local, tag.nameEnd);
    const isTop = this.depth === 1 && tag.kind !== 'close';
    const isEnd = this.depth === 0 && tag.kind === 'close';
    if (isEnd || (isTop && this.afterData && !EARLIER.has(name))) {
      this.done = true;
      return this.written();
    }
    if (name === 'worksheet') this.prefix = tag.prefix(xml);
    if (name === 'sheetData' && tag.kind !== 'open') this.afterData = true;
    if (tag.kind === 'open') this.depth++;
    return '';
  }

  private written(): string {
    const p = this.prefix;
    const { marks, firstRow, lastRow, said, format, lastPriority } = this.place;
    return marks
      .map(({ column, formula }, at) => {
        const range = `${addressOf(column, firstRow)}:${addressOf(column, lastRow)}`;
        const condition = formula(`$${addressOf(said, firstRow)}`).replace(/^=/u, '');
        return `<${p}conditionalFormatting sqref="${range}"><${p}cfRule type="expression" dxfId="${String(format)}" priority="${String(lastPriority + at + 1)}"><${p}formula>${encodeText(condition)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
      })
      .join('');
  }
}
