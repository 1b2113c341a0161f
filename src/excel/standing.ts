/** How much of a run stands in the sheet: what is still to be written, and what somebody changed. */
import { chunksOf } from './edit-cells';
import { queueCells, statesOf } from './edit-chunks';
import { placeCells, type PlacedCell } from './edits-again';
import { cellBytes, cutBlocks } from './blocks';
import { keyOfCell, type EditEntry, type JournalEntry } from './journal';
import { lookAgain, type SeenAgain } from './look-again';
import { failure, success, type Outcome, type Step } from './problems';
import { inExcel, syncWhenFree } from './run';
import { cellsOf } from './undo-plan';
import type { ListRef, WorkOptions } from './port';

export interface Standing {
  /** Rows, or single cells, that hold what was to be written, and how many were to. */
  readonly done: number;
  readonly of: number;
  /** Those that hold what they held before. All others somebody has changed. */
  readonly open: number;
  /** Something of the run can be seen in the sheet. */
  readonly isAny: boolean;
}

export interface ColumnsStanding extends Standing {
  readonly seen: SeenAgain;
  /** Rows of the list now that are open. */
  readonly rows: ReadonlySet<number>;
  /** Blocks of the plan from the first to the last of which anything may stand there. */
  readonly blocks: number;
}

/** Compares a run over columns with the sheet. */
export async function columnsStanding(
  entry: JournalEntry,
  step: Step,
  options: WorkOptions,
): Promise<Outcome<ColumnsStanding>> {
  const all = { ...entry, blocks: [...entry.planned] };
  const looked = await lookAgain(all, step, options, 'go on');
  if (!looked.ok) return goneIsGone(looked, step);
  const counted = count(entry, looked.value);
  if (counted.isAny) return success(counted);
  const looks = await inExcel(step, (context) =>
    hasOtherLooks(context, entry, looked.value, options),
  );
  return looks.ok ? success({ ...counted, isAny: looks.value }) : looks;
}

/** The words for a sheet that is gone: there is nothing to be tried again. */
function goneIsGone<T>(outcome: Outcome<T>, step: Step): Outcome<never> {
  if (outcome.ok) throw new Error('Rolecheck: goneIsGone was given a good outcome');
  return outcome.problem.kind === 'gone' ? failure('run-gone', step) : outcome;
}

function count(entry: JournalEntry, seen: SeenAgain): ColumnsStanding {
  const { found, was } = seen;
  const columns = entry.columns.flatMap(({ target }, at) => {
    const column = found.columns[at] ?? null;
    // A column that was there before the run and is gone cannot be made anew.
    if (column === null && target.kind === 'own') return [];
    const now = column === null ? [] : seen.now(column);
    return [{ ...cellsOf(entry.planned, at), now }];
  });
  const isMade = entry.columns.some(
    ({ target }, at) => target.kind !== 'own' && (found.columns[at] ?? null) !== null,
  );
  const titleAt = found.columns[entry.columns.length] ?? null;
  const titles = titleAt === null ? [] : seen.now(titleAt);
  const rows = new Set<number>();
  let [done, last] = [0, -1];
  for (const [row, place] of was.entries()) {
    if (place === null) continue;
    const cells = columns.flatMap(({ written, before, now }) => {
      const wanted = written.get(place);
      if (wanted === undefined) return [];
      return [{ wanted, now: now[row] ?? '', before: before.get(place)?.value ?? '' }];
    });
    if (cells.length === 0) continue;
    if (cells.some((cell) => cell.now === cell.wanted && cell.wanted !== cell.before)) {
      last = Math.max(last, place);
    }
    if (cells.every((cell) => cell.now === cell.wanted)) done++;
    else if (
      keyOfCell(titles[row]) === (entry.keys[0]?.values[place] ?? '') &&
      cells.every((cell) => cell.now === cell.wanted || cell.now === cell.before)
    ) {
      rows.add(row);
    }
  }
  const of = entry.planned.reduce(
    (sum, { written }) => sum + written.filter((row) => row.some((cell) => cell !== null)).length,
    0,
  );
  const at = entry.planned.findIndex(({ start, rows: some }) => last < start + some);
  // The block after the last may have got its formats and not yet its values.
  const blocks = last < 0 ? 1 : at + 2;
  return { seen, rows, done, of, open: rows.size, blocks, isAny: isMade || last >= 0 };
}

const BYTES_A_FORMAT = 15;

/** Formats go before values: of a block that was cut off there they are all that can be seen. */
async function hasOtherLooks(
  context: Excel.RequestContext,
  entry: JournalEntry,
  { found, was }: SeenAgain,
  options: WorkOptions,
): Promise<boolean> {
  const own = entry.columns.flatMap(({ target }, at) => {
    const column = found.columns[at] ?? null;
    if (target.kind !== 'own' || column === null) return [];
    return [{ column, ...cellsOf(entry.planned, at) }];
  });
  if (own.length === 0) return false;
  for (const block of cutBlocks(was.length, () => own.length * BYTES_A_FORMAT)) {
    const ranges = await syncWhenFree(
      context,
      () => {
        const sheet = context.workbook.worksheets.getItem(entry.list.sheetId);
        return own.map(({ column }) => {
          const range = sheet
            .getRangeByIndexes(found.place.firstRow + block.start, column, block.rows, 1)
            .untrack();
          range.load('numberFormat');
          return range;
        });
      },
      options,
    );
    for (const [at, { written, before }] of own.entries()) {
      const isOther = was.slice(block.start, block.start + block.rows).some((place, row) => {
        if (place === null || !written.has(place)) return false;
        return String(ranges[at]?.numberFormat[row]?.[0]) !== before.get(place)?.format;
      });
      if (isOther) return true;
    }
  }
  return false;
}

export interface CellsStanding extends Standing {
  /** Every column was found, so that what is not there is gone. */
  readonly isSure: boolean;
  readonly keyColumn: number | null;
  readonly cells: readonly PlacedCell[];
}

/** Compares a run over single cells with the sheet. */
export async function cellsStanding(
  entry: EditEntry,
  step: Step,
  options: WorkOptions,
): Promise<Outcome<CellsStanding>> {
  const looked = await inExcel(step, async (context): Promise<CellsStanding> => {
    const { placed, keyColumn } = await placeCells(context, entry, entry.planned, step, options);
    const { sheetId } = entry.list;
    const open: PlacedCell[] = [];
    let done = 0;
    let isAny = false;
    for (const chunk of chunksOf(placed, bytesOf)) {
      const queue = () => queueCells(context, sheetId, keyColumn, chunk);
      for (const { placed: cell, state, isLike } of statesOf(
        chunk,
        await syncWhenFree(context, queue, options),
      )) {
        if (state === 'written') done++;
        if (state === 'open') open.push(cell);
        if (state === 'written' || (state === 'open' && !isLike)) isAny = true;
      }
    }
    const found = new Set(placed.map(({ cell }) => cell.at));
    const isKnown = entry.key === null || keyColumn !== null;
    const isSure = isKnown && entry.planned.every(({ at }) => found.has(at));
    const of = entry.planned.length;
    return { keyColumn, cells: open, open: open.length, done, of, isAny, isSure };
  });
  return looked.ok ? looked : goneIsGone(looked, step);
}

function bytesOf({ cell }: PlacedCell): number {
  return 2 * cellBytes(cell.before) + 2 * cellBytes(cell.wrote);
}

/** The list as it is now. */
export function listNow({ list }: JournalEntry, { found, was }: SeenAgain): ListRef {
  return { ...list, ...found.place, rowCount: was.length };
}
