/** The cells of one block: what is to stand in them, and putting it there. */
import { isCodeColumn } from '../core/coding/columns';
import { isBlank } from '../core/sheet/cell-text';
import type { CellValue } from '../core/sheet/types';
import type { Before } from './before';
import { cellBytes, rowBytes, type Block } from './blocks';
import { runsOf, type Target } from './place';
import type { ListRef, OutColumn, WriteRequest } from './port';
import { putValues } from './put-cells';

/** What a cell's number format takes on its way, ours (`@`) and an ordinary one of the sheet. */
const BYTES_A_FORMAT_SENT = 8;
const BYTES_A_FORMAT_READ = 15;

/** What a cell of a new column takes when it is looked at before it is written: nothing is there. */
const BYTES_A_BLANK = 6;

/**
 * What a row takes in the larger of request and response. Never less than it really takes.
 *
 * @param old what our own columns hold now, column by column, where it differs much in length from
 * what is to be written
 */
export function bytesOfRow(
  request: WriteRequest,
  targets: readonly Target[],
  readBack: readonly Target[],
  old?: readonly (readonly CellValue[])[],
): (row: number) => number {
  const isRefilled = targets.some((target) => target.kind === 'own');
  const oldBytes = (row: number, values: number): number =>
    old ? old.reduce((sum, column) => sum + cellBytes(column[row]) + 3, 0) : values;
  return (row) => {
    const cells = request.rows[row] ?? [];
    const values = rowBytes(cells);
    const sent = values + targets.length * BYTES_A_FORMAT_SENT;
    // The response holds the titles and the cells of the next block as they are: ours, or empty.
    const back = readBack.reduce((sum, target) => sum + cellBytes(cells[target.at]) + 3, 0);
    const before = cellBytes(request.titles[row]) + (isRefilled ? oldBytes(row, values) : 0);
    return Math.max(sent, back + before + targets.length * (BYTES_A_FORMAT_READ + BYTES_A_BLANK));
  };
}

export interface CellsToWrite {
  /** By row of the block, then position of the target; null leaves a cell alone. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  /** The same for number formats. */
  readonly formats: readonly (readonly (string | null)[])[];
  readonly changed: number;
  readonly kept: number;
  readonly formulas: number;
}

/** What to write, now that we know what stands there. */
export function cellsToWrite(
  request: WriteRequest,
  targets: readonly Target[],
  block: Block,
  before: Before,
): CellsToWrite {
  const rows: (CellValue | null)[][] = [];
  const formats: (string | null)[][] = [];
  let changed = 0;
  let kept = 0;
  let formulas = 0;
  const codes = targets.flatMap(({ kind, out }, at) =>
    request.onlyBlank === true && kind === 'own' && isCodeColumn(out.id) ? [at] : [],
  );
  for (let row = 0; row < block.rows; row++) {
    const wanted = request.rows[block.start + row] ?? [];
    const isSame = before.title(row) === request.titles[block.start + row];
    const isKept = isSame && codes.some((at) => !isBlank(before.cell(at, row)));
    if (!isSame) changed++;
    if (isKept) kept++;
    const isWritten = isSame && !isKept;
    const cells: (CellValue | null)[] = [];
    const cellFormats: (string | null)[] = [];
    for (const [at, target] of targets.entries()) {
      const format = before.format(at, row);
      const isFormula = target.kind === 'own' && before.isFormula(at, row);
      if (isWritten && isFormula) formulas++;
      const leave = !isWritten || isFormula;
      cells.push(leave ? null : (wanted[target.at] ?? ''));
      cellFormats.push(leave ? null : formatToPut(target, format));
    }
    rows.push(cells);
    formats.push(cellFormats);
  }
  return { rows, formats, changed, kept, formulas };
}

/** Text cells for text; numbers keep their format unless it would make text of them, words do so. */
function neededFormat(out: OutColumn, format: string): string {
  if (out.type === 'text') return '@';
  if (out.type === 'words') return format;
  return format === '@' ? 'General' : format;
}

/** What is still to be written of a plan, in the order of the targets. */
export interface Plan {
  /** By row of the sheet's list now, the row that it was when planned; null for no such row. */
  place(row: number): number | null;
  /** Whether a title is that of the row as planned. */
  isTitle(place: number, title: CellValue): boolean;
  /** Null where a cell is left alone. */
  wanted(at: number, place: number): CellValue | null;
  /** What stood there when the plan was made. */
  before(at: number, place: number): CellValue;
}

/**
 * Looks again before writing: a row is left alone, and counted as changed, when its title or one of
 * the cells to be written is no longer what it was. What stands there already is no change.
 */
export function cellsStillToWrite(
  plan: Plan,
  targets: readonly Target[],
  block: Block,
  before: Before,
): CellsToWrite {
  const rows: (CellValue | null)[][] = [];
  const formats: (string | null)[][] = [];
  let changed = 0;
  let kept = 0;
  for (let row = 0; row < block.rows; row++) {
    const place = plan.place(block.start + row);
    const wanted = targets.map((_, at) => (place === null ? null : plan.wanted(at, place)));
    const isSame =
      place !== null &&
      plan.isTitle(place, before.title(row)) &&
      wanted.every((value, at) => {
        const now = before.cell(at, row);
        if (value === null || now === value) return true;
        return now === plan.before(at, place) && !before.isFormula(at, row);
      });
    if (place === null) kept++;
    else if (!isSame) changed++;
    const cells = isSame ? wanted : wanted.map(() => null);
    rows.push(cells);
    formats.push(
      targets.map((target, at) =>
        cells[at] === null ? null : formatToPut(target, before.format(at, row)),
      ),
    );
  }
  return { rows, formats, changed, kept, formulas: 0 };
}

/** Null for a cell that has the right one. */
function formatToPut({ out, kind }: Target, format: string): string | null {
  const needed = neededFormat(out, format);
  // A column that a table grew by may have taken over any format.
  return out.type === 'words' || (needed === format && kind !== 'grow') ? null : needed;
}

/** Queues the writing. */
export function putBlock(
  context: Excel.RequestContext,
  list: Pick<ListRef, 'sheetId' | 'firstRow'>,
  targets: readonly Target[],
  block: Block,
  cells: CellsToWrite,
): void {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  for (const run of runsOf(targets)) {
    const positions = run.targets.map((target) => targets.indexOf(target));
    const range = sheet
      .getRangeByIndexes(list.firstRow + block.start, run.column, block.rows, run.targets.length)
      .untrack();
    const pick = <T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] =>
      rows.map((row) => positions.map((at) => row[at] ?? null));
    putValues(range, pick(cells.rows), pick(cells.formats));
  }
}
