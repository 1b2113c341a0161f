/** A .csv as a file of rows: read whole, cut by record, written again with cells appended. */
import { HEADER_SEARCH_ROWS } from '../../../core/sheet/find-header';
import { SAMPLE_ROWS } from '../../../core/sheet/find-columns';
import type { CellValue } from '../../../core/sheet/types';
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import type { Appending, RowReader, RowsWanted, SheetTop, Sink, TableFile } from '../types';
import { writeCell } from './cell';
import { readEncoding, type EncodedText } from './encoding';
import { fieldText, RecordReader } from './records';
import { findSeparator, type Layout } from './separator';

/** So many rows are handled between two pauses, … */
const ROWS_AT_A_TIME = 4096;
/** … and about so many bytes are written at a time. */
const BYTES_AT_A_TIME = 1 << 20;
const TOP_ROWS = HEADER_SEARCH_ROWS + SAMPLE_ROWS;
/** As many as a sheet has. With more, every short row filled up to them would make a file of gigabytes. */
const MOST_CELLS = 16_384;

/**
 * @param bytes the whole file
 * @throws {CannotDo} when it is empty or isn't text
 */
export function openCsv(bytes: Buffer): TableFile {
  const text = readEncoding(bytes);
  if (text.units.length <= text.start) throw new CannotDo(words.emptyFile);
  const layout = findSeparator(text.units, text.start);
  return {
    kind: 'csv',
    from1904: false,
    hiddenSheets: [],
    async tops(sheet) {
      if (sheet !== undefined) throw new CannotDo(words.csvHasNoSheets);
      return [topOf(text, layout)];
    },
    rows: (wanted, reader, appending) => eachRow(text, layout, wanted, reader, appending),
    async write(changes, sink) {
      const [change] = changes;
      if (change === undefined) throw new Error('Rolecheck: nothing is to be added to the file');
      const { wanted, reader, headers } = change;
      return eachRow(text, layout, wanted, reader, { headers, sink });
    },
    customXml: () => Promise.resolve({ xmls: [], unread: 0 }),
    close: () => Promise.resolve(),
  };
}

function topOf(text: EncodedText, layout: Layout): SheetTop {
  const reader = new RecordReader(text.units, layout.start, layout.separator);
  const rows: CellValue[][] = [];
  while (rows.length < TOP_ROWS && reader.next()) {
    refuseTooWide(reader, rows.length + 1);
    rows.push(
      Array.from({ length: reader.fields }, (_, field) => likeExcel(fieldOf(text, reader, field))),
    );
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const grid = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { sheet: '', firstRow: 1, grid };
}

function refuseTooWide({ fields }: RecordReader, row: number): void {
  if (fields > MOST_CELLS) throw new CannotDo(words.rowTooWide(row, MOST_CELLS));
}

/** A number where Excel would see one: what the columns hold is told from that, too. */
function likeExcel(text: string): CellValue {
  return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? Number(text) : text;
}

function fieldOf(text: EncodedText, reader: RecordReader, field: number): string {
  if (field >= reader.fields) return '';
  return fieldText(text.decode(reader.fieldStart(field), reader.fieldEnd(field)));
}

/** What the first pass finds out about the list. */
interface Shape {
  /** Cells of the widest record from the header on: new cells go after that many. */
  readonly width: number;
  /** Records with more cells than the header. */
  readonly wider: number;
  /** The last record with anything on it; empty lines after it are no rows. */
  readonly lastRow: number;
}

function shapeOf(text: EncodedText, layout: Layout, headerRow: number): Shape {
  const reader = new RecordReader(text.units, layout.start, layout.separator);
  let header = 0;
  let width = 0;
  let wider = 0;
  let lastRow = 0;
  for (let row = 1; reader.next(); row++) {
    if (reader.unclosed) throw new CannotDo(words.quoteNeverEnds(row));
    refuseTooWide(reader, row);
    if (!reader.isEmptyLine) lastRow = row;
    if (row === headerRow) header = reader.fields;
    if (row < headerRow) continue;
    if (reader.fields > header) wider++;
    width = Math.max(width, reader.fields);
  }
  return { width, wider, lastRow };
}

async function eachRow(
  text: EncodedText,
  layout: Layout,
  wanted: RowsWanted,
  rowReader: RowReader,
  appending: Appending | undefined,
): Promise<readonly string[]> {
  const shape = shapeOf(text, layout, wanted.headerRow);
  const separator = String.fromCharCode(layout.separator);
  const records = new RecordReader(text.units, layout.start, layout.separator);
  const out = appending && new Batches(appending.sink);
  const cells: CellValue[] = [];
  let copied = 0;
  for (let row = 1; records.next(); row++) {
    let added: readonly CellValue[] | undefined;
    if (row === wanted.headerRow) {
      added = appending?.headers;
    } else if (row > wanted.headerRow && isRow(records, row, shape)) {
      wanted.columns.forEach((column, at) => (cells[at] = fieldOf(text, records, column)));
      added = rowReader.row(row, cells);
    }
    if (out && added) {
      const missing = separator.repeat(shape.width - records.fields);
      const written = added.map((cell) => separator + writeCell(cell, separator)).join('');
      out.add(text.bytes(copied, records.end));
      out.add(text.encode(missing + written));
      copied = records.end;
    }
    if (row % ROWS_AT_A_TIME === 0 || (out && out.size > BYTES_AT_A_TIME)) {
      await out?.flush();
      if (!(await rowReader.pause())) return [];
    }
  }
  out?.add(text.bytes(copied));
  await out?.flush();
  await rowReader.pause();
  const said = appending ? words.widerThanHeader : words.cellsWithoutHeader;
  return [
    ...(text.isMixed ? [words.notAllUtf8] : []),
    ...(shape.wider === 0 ? [] : [said(shape.wider)]),
  ];
}

/**
 * A line with nothing on it is no row, it only counts: readers of .csv skip it. In a file of one
 * column it is the only way to write a blank cell, so there it is one, unless nothing follows.
 */
function isRow(records: RecordReader, row: number, shape: Shape): boolean {
  return !records.isEmptyLine || (shape.width === 1 && row < shape.lastRow);
}

/** Gathers pieces, so that they are written many at a time. */
class Batches {
  size = 0;
  private pieces: Uint8Array[] = [];

  constructor(private readonly sink: Sink) {}

  add(bytes: Uint8Array): void {
    this.pieces.push(bytes);
    this.size += bytes.length;
  }

  async flush(): Promise<void> {
    const { pieces } = this;
    this.pieces = [];
    this.size = 0;
    if (pieces.length > 0) await this.sink.write(Buffer.concat(pieces));
  }
}
