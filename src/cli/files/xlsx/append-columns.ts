/** A sheet's XML with new columns, and marks that read them. */
import type { SheetChange } from '../types';
import { appendCells, newRow, widenDimension } from './append-cells';
import { MarkInserter } from './insert-marks';
import type { GivenRow, RowGiver } from './row-giver';
import { pieces, SheetScanner, type RowPiece } from './sheet-scanner';

/** About so many characters of a sheet are written at a time. */
const BATCH = 1 << 18;

/** A sheet that is to be written with more columns. */
export interface PlannedSheet {
  readonly giver: RowGiver;
  readonly change: SheetChange;
  /** Number of the marks' format; none in a workbook without styles. */
  readonly format: number | undefined;
}

/** The sheet with the new columns, after the last column that is used. */
export async function* appended(
  part: AsyncIterable<string>,
  { giver, change: { headers, marks = [] }, format }: PlannedSheet,
): AsyncGenerator<Buffer> {
  const { known, reader } = giver;
  const first = known.lastColumn + 1;
  const inserter = new MarkInserter({
    marks: format === undefined ? [] : marks,
    firstRow: giver.wanted.headerRow + 1,
    lastRow: known.lastListed,
    said: first,
    format: format ?? 0,
    lastPriority: known.lastPriority,
  });
  const scanner = new SheetScanner();
  let batch: string[] = [];
  let size = 0;
  for await (const run of pieces(scanner, part)) {
    for (const piece of run) {
      let { xml } = piece;
      if (piece.kind === 'row') {
        xml =
          piece.number === giver.wanted.headerRow
            ? appendCells(piece, first, headers, known.headerStyle)
            : appendedRows(piece, first, giver.upTo(piece));
      } else if (piece.tag.kind !== 'close' && piece.tag.is(xml, 'dimension')) {
        xml = widenDimension(piece, known.lastColumn + headers.length, known.lastRow);
      }
      batch.push(piece.gap, inserter.before(piece), xml);
      size += piece.gap.length + xml.length;
    }
    if (size < BATCH) continue;
    yield Buffer.from(batch.join(''), 'latin1');
    batch = [];
    size = 0;
    await reader.pause();
  }
  batch.push(scanner.rest);
  yield Buffer.from(batch.join(''), 'latin1');
  await reader.pause();
}

/** A row of the sheet with its cells, after the blank rows that had no place in the sheet's XML. */
function appendedRows(piece: RowPiece, first: number, given: readonly GivenRow[]): string {
  let own = piece.xml;
  let before = '';
  for (const { number, cells } of given) {
    if (number === piece.number) own = appendCells(piece, first, cells);
    else before += newRow(number, piece.prefix, first, cells);
  }
  return before + own;
}
