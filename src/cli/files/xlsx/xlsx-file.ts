/** An .xlsx (or .xlsm) as a file of rows: streamed, and written again around the new cells. */
import type { Entry } from 'yauzl';
import type { ColumnLooks } from '../../../core/sheet/cell-look';
import { columnLetters } from '../../../core/sheet/find-header';
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import type {
  Appending,
  CustomXml,
  RowReader,
  RowsWanted,
  SheetChange,
  SheetTop,
  Sink,
  TableFile,
} from '../types';
import { openArchive, type Archive } from '../zip/archive';
import { ZipWriter } from '../zip/zip-writer';
import { LAST_COLUMN } from './addresses';
import { appended, type PlannedSheet } from './append-columns';
import { customXmlOf } from './custom-xml';
import { withMarkFormat } from './mark-format';
import { readSharedStrings } from './shared-strings';
import { RowGiver } from './row-giver';
import { pieces, SheetScanner } from './sheet-scanner';
import { emptySurvey, survey, type SheetSurvey } from './sheet-survey';
import { readTop, resolveTop, type UnresolvedTop } from './sheet-top';
import { styleLooks } from './styles';
import { grown, leaveTotalsOut, tableOf, type Table } from './tables';
import {
  partBytes,
  partText,
  readWorkbook,
  wholePart,
  type Workbook,
  type WorksheetPart,
} from './workbook';

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
  readonly from1904: boolean;
  readonly hiddenSheets: readonly string[];

  constructor(
    private readonly archive: Archive,
    private readonly workbook: Workbook,
  ) {
    this.from1904 = workbook.from1904;
    this.hiddenSheets = workbook.sheets.filter((part) => !part.visible).map(({ name }) => name);
  }

  async tops(sheet: string | undefined): Promise<readonly SheetTop[]> {
    const chosen =
      sheet === undefined
        ? this.workbook.sheets.filter((part) => part.visible)
        : [this.sheetNamed(sheet)];
    const positions = new Set<number>();
    const tops: UnresolvedTop[] = [];
    for (const part of chosen) {
      const text = partBytes(this.archive, part.entry);
      tops.push(await readTop(part.name, text, positions, this.from1904));
    }
    const strings = await this.strings(positions);
    return tops.map((top) => resolveTop(top, strings));
  }

  async rows(
    wanted: RowsWanted,
    reader: RowReader,
    appending?: Appending,
  ): Promise<readonly string[]> {
    if (appending) {
      const { headers, sink } = appending;
      return this.write([{ wanted, reader, headers }], sink);
    }
    const sheet = this.sheetNamed(wanted.sheet);
    const { giver, notes } = await this.surveyed(sheet, wanted, reader);
    await this.readRows(sheet, giver);
    return notes;
  }

  async write(changes: readonly SheetChange[], sink: Sink): Promise<readonly string[]> {
    const { styles } = this.workbook;
    const marked = styles !== undefined && changes.some(({ marks = [] }) => marks.length > 0);
    const formats = marked ? withMarkFormat(await wholePart(this.archive, styles)) : undefined;
    const given = new Map<Entry, PlannedSheet>();
    const others = new Map<Entry, string>();
    if (formats && styles) others.set(styles, formats.xml);
    const notes: string[] = [];
    for (const change of changes) {
      const sheet = this.sheetNamed(change.wanted.sheet);
      const {
        giver,
        table,
        notes: seen,
      } = await this.surveyed(sheet, change.wanted, change.reader);
      const wider = table && grown(table, giver.known.lastColumn + 1, change.headers);
      if (wider) others.set(table.entry, wider.xml);
      const headers = wider?.headers ?? change.headers;
      given.set(sheet.entry, { giver, change: { ...change, headers }, format: formats?.id });
      notes.push(...seen, ...whereNotes(giver.known, change.headers.length));
    }
    if (styles === undefined && changes.some(({ marks = [] }) => marks.length > 0)) {
      notes.push(words.noMarks);
    }
    const writer = new ZipWriter(sink);
    for (const entry of this.archive.entries) {
      const planned = given.get(entry);
      const other = others.get(entry);
      if (planned) {
        await writer.replace(entry, appended(partBytes(this.archive, entry), planned));
      } else if (other !== undefined) {
        await writer.replace(entry, once(Buffer.from(other, 'latin1')));
      } else {
        await writer.copy(entry, this.archive.raw(entry));
      }
    }
    await writer.finish();
    if (this.workbook.signed) notes.push(words.signatureVoid);
    return [...new Set(notes)];
  }

  customXml(namespace: string): Promise<CustomXml> {
    return customXmlOf(this.archive, namespace);
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

  private async styleLooks(): Promise<ColumnLooks> {
    const { styles } = this.workbook;
    return styles === undefined ? [] : styleLooks(await wholePart(this.archive, styles));
  }

  private async readRows(sheet: WorksheetPart, giver: RowGiver): Promise<void> {
    for await (const run of pieces(new SheetScanner(), partBytes(this.archive, sheet.entry))) {
      for (const piece of run) if (piece.kind === 'row') giver.upTo(piece);
      if (!(await giver.reader.pause())) return;
    }
  }

  private async surveyed(
    sheet: WorksheetPart,
    wanted: RowsWanted,
    reader: RowReader,
  ): Promise<{ giver: RowGiver; table: Table | undefined; notes: readonly string[] }> {
    const known = emptySurvey();
    for await (const run of pieces(new SheetScanner(), partBytes(this.archive, sheet.entry))) {
      for (const piece of run) survey(known, piece, wanted);
    }
    const table = await tableOf(this.archive, sheet.entry, wanted);
    if (table) leaveTotalsOut(known, table);
    const strings = await this.strings(known.strings);
    const looks = wanted.looks === true ? await this.styleLooks() : undefined;
    const giver = new RowGiver(wanted, reader, known, strings, this.from1904, looks);
    const notes =
      known.unknownFormulas > 0 ? [words.formulasWithoutValues(known.unknownFormulas)] : [];
    return { giver, table, notes };
  }
}

/**
 * What a person should know of where the new columns are.
 *
 * @throws {CannotDo} when there is no room for them
 */
function whereNotes(known: SheetSurvey, columns: number): readonly string[] {
  const first = known.lastColumn + 1;
  const last = known.lastColumn + columns;
  if (last > LAST_COLUMN) throw new CannotDo(words.noRoomForColumns);
  return known.hidden.some(([from, to]) => from <= last && to >= first)
    ? [words.columnsAreHidden(columnLetters(first), columnLetters(last))]
    : [];
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
