/** An .xlsx (or .xlsm) as a file of rows: streamed, and written again around the new cells. */
import { columnLetters } from '../../../core/sheet/find-header';
import type { CellValue } from '../../../core/sheet/types';
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import type { Appending, RowReader, RowsWanted, SheetTop, TableFile } from '../types';
import { openArchive, type Archive } from '../zip/archive';
import { ZipWriter } from '../zip/zip-writer';
import { LAST_COLUMN } from './addresses';
import { appendCells, newRow, widenDimension } from './append-cells';
import { cellValue } from './cell-value';
import { readSharedStrings } from './shared-strings';
import { pieces, SheetScanner, type RowPiece } from './sheet-scanner';
import { emptySurvey, isListed, survey, type SheetSurvey } from './sheet-survey';
import { readTop, resolveTop, type UnresolvedTop } from './sheet-top';
import { partText, readWorkbook, type Workbook, type WorksheetPart } from './workbook';

/** About so many characters of a sheet are written at a time. */
const BATCH = 1 << 18;

/**
 * @param path of a file that begins like a zip archive
 * @throws {CannotDo} when it isn't a workbook that can be read
 */
export async function openXlsx(path: string, fileSize: number): Promise<TableFile> {
  const archive = await openArchive(path, fileSize);
  try {
    return new XlsxFile(archive, await readWorkbook(archive));
  } catch (error) {
    await archive.close();
    throw error;
  }
}

class XlsxFile implements TableFile {
  readonly kind = 'xlsx';

  constructor(
    private readonly archive: Archive,
    private readonly workbook: Workbook,
  ) {}

  async tops(sheet: string | undefined): Promise<readonly SheetTop[]> {
    const chosen =
      sheet === undefined
        ? this.workbook.sheets.filter((part) => part.visible)
        : [this.sheetNamed(sheet)];
    const positions = new Set<number>();
    const tops: UnresolvedTop[] = [];
    for (const part of chosen) {
      tops.push(await readTop(part.name, partText(this.archive, part.entry), positions));
    }
    const strings = await this.strings(positions);
    return tops.map((top) => resolveTop(top, strings));
  }

  async rows(
    wanted: RowsWanted,
    reader: RowReader,
    appending?: Appending,
  ): Promise<readonly string[]> {
    const sheet = this.sheetNamed(wanted.sheet);
    const known = emptySurvey();
    for await (const run of pieces(new SheetScanner(), partText(this.archive, sheet.entry))) {
      for (const piece of run) survey(known, piece, wanted);
    }
    const giver = new RowGiver(wanted, reader, known, await this.strings(known.strings));
    const notes =
      known.unknownFormulas > 0 ? [words.formulasWithoutValues(known.unknownFormulas)] : [];
    if (!appending) {
      await this.readRows(sheet, giver);
      return notes;
    }
    const first = known.lastColumn + 1;
    const last = known.lastColumn + appending.headers.length;
    if (last > LAST_COLUMN) throw new CannotDo(words.noRoomForColumns);
    await this.writeWorkbook(sheet, appending, (part) => appended(part, giver, appending.headers));
    if (known.hidden.some(([from, to]) => from <= last && to >= first)) {
      notes.push(words.columnsAreHidden(columnLetters(first), columnLetters(last)));
    }
    if (this.workbook.signed) notes.push(words.signatureVoid);
    return notes;
  }

  close(): Promise<void> {
    return this.archive.close();
  }

  private sheetNamed(name: string): WorksheetPart {
    const { sheets } = this.workbook;
    const found =
      sheets.find((sheet) => sheet.name === name) ??
      sheets.find((sheet) => sheet.name.toLowerCase() === name.trim().toLowerCase());
    if (found) return found;
    throw new CannotDo(words.noSuchSheet(sheets.map((sheet) => sheet.name)));
  }

  private async strings(positions: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
    const { sharedStrings } = this.workbook;
    if (!sharedStrings) return new Map();
    return readSharedStrings(partText(this.archive, sharedStrings), positions);
  }

  private async readRows(sheet: WorksheetPart, giver: RowGiver): Promise<void> {
    for await (const run of pieces(new SheetScanner(), partText(this.archive, sheet.entry))) {
      for (const piece of run) if (piece.kind === 'row') giver.upTo(piece);
      if (!(await giver.reader.pause())) return;
    }
  }

  private async writeWorkbook(
    sheet: WorksheetPart,
    { sink }: Appending,
    change: (part: AsyncIterable<string>) => AsyncIterable<Buffer>,
  ): Promise<void> {
    const writer = new ZipWriter(sink);
    for (const entry of this.archive.entries) {
      if (entry === sheet.entry) {
        await writer.replace(entry, change(partText(this.archive, entry)));
      } else {
        await writer.copy(entry, this.archive.raw(entry));
      }
    }
    await writer.finish();
  }
}

/** A row of the list, and the cells to append to it. */
interface GivenRow {
  readonly number: number;
  readonly cells: readonly CellValue[];
}

/** Gives out the rows of the list, in the order of the sheet. */
class RowGiver {
  private readonly cells: CellValue[];
  private next: number;

  constructor(
    readonly wanted: RowsWanted,
    readonly reader: RowReader,
    readonly known: SheetSurvey,
    private readonly strings: ReadonlyMap<number, string>,
  ) {
    this.cells = wanted.columns.map(() => '');
    this.next = wanted.headerRow + 1;
  }

  /** Gives out what comes before a row of the sheet (blank rows are not always written), and the row. */
  upTo(row: RowPiece): readonly GivenRow[] {
    const given: GivenRow[] = [];
    for (; this.next < row.number; this.next++) {
      if (this.isListed(this.next)) given.push(this.give(this.next));
    }
    if (!this.isListed(row.number)) return given;
    this.next = row.number + 1;
    given.push(this.give(row.number, row));
    return given;
  }

  private isListed(row: number): boolean {
    return isListed(this.known, row, this.wanted.headerRow);
  }

  private give(number: number, row?: RowPiece): GivenRow {
    this.cells.fill('');
    for (const cell of row?.cells ?? []) {
      this.wanted.columns.forEach((column, at) => {
        if (row && column === cell.column) this.cells[at] = cellValue(row, cell, this.strings);
      });
    }
    return { number, cells: this.reader.row(number, this.cells) };
  }
}

/** The sheet with the new columns, after the last column that is used. */
async function* appended(
  part: AsyncIterable<string>,
  giver: RowGiver,
  headers: readonly string[],
): AsyncGenerator<Buffer> {
  const { known, reader } = giver;
  const first = known.lastColumn + 1;
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
      batch.push(piece.gap, xml);
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
