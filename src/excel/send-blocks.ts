/**
 * Writes blocks of columns, one request each. In the request before, each block is looked at, and what
 * is no longer as it was when the run was planned is left alone; in its own, it is read back.
 */
import { openBefore, queueBefore, type Before, type QueuedBefore } from './before';
import { putBlock, type CellsToWrite } from './block-cells';
import type { Block } from './blocks';
import { addColumns, queueHeaders, type QueuedHeaders } from './new-columns';
import type { Target } from './place';
import { kindOf, problem, type Problem, type Step } from './problems';
import { differences, queueBack } from './read-back';
import { asFailure, CannotGoOn, codeOf, syncWhenFree } from './run';
import type { ListRef, WorkOptions } from './port';

/** What is to be sent. */
export interface Sending {
  readonly step: Step;
  readonly list: ListRef;
  readonly title: { readonly column: number; readonly header: string };
  readonly targets: readonly Target[];
  /** Positions of the targets that are read back. */
  readonly readBack: readonly number[];
  /** New headers are bold. */
  readonly bold: boolean;
  readonly blocks: readonly Block[];
  /** New columns that are there already may have lost their looks. */
  readonly isResumed: boolean;
  /** What to write of a block, now that it was looked at. */
  cellsOf(block: Block, before: Before): CellsToWrite;
  /** Enters a block in the journal, right before it is sent. */
  enter(block: Block, before: Before, cells: CellsToWrite): void;
  /** Queued with every block but the last, for what `end` has to know. */
  look(context: Excel.RequestContext): void;
  /** Queued in the last request before cells are written. */
  begin(context: Excel.RequestContext): void;
  /** Queued in the request with the last cells, behind them. */
  end(context: Excel.RequestContext): void;
}

export interface Sent {
  readonly ending: 'done' | 'cancelled' | 'stopped';
  readonly written: number;
  readonly changed: number;
  readonly kept: number;
  readonly formulasKept: number;
  readonly notKept: number;
  readonly problem?: Problem;
}

/** Sends all blocks, or as many as can be. Never fails: what goes wrong is in the answer. */
export async function sendBlocks(
  context: Excel.RequestContext,
  sending: Sending,
  options: WorkOptions,
): Promise<Sent> {
  const counts = { written: 0, changed: 0, kept: 0, formulasKept: 0, notKept: 0 };
  const all = sending.blocks.reduce((last, { start, rows }) => Math.max(last, start + rows), 0);
  let waiting = [...sending.blocks];
  let missing: readonly Target[] | undefined;
  let looked: QueuedBefore | undefined;
  try {
    for (let block = waiting[0]; block; block = waiting[0]) {
      if (options.signal?.aborted) return { ending: 'cancelled', ...counts };
      const now = block;
      if (!looked) {
        const first = await lookAtFirst(context, sending, now, options);
        missing = first.missing;
        looked = first.before;
        if (options.signal?.aborted) return { ending: 'cancelled', ...counts };
      }
      const before = openBefore(looked);
      const cells = sending.cellsOf(now, before);
      sending.enter(now, before, cells);
      const next = waiting[1];
      try {
        const sent = await syncWhenFree(
          context,
          () => queueBlock(context, sending, { block: now, next, cells, missing }),
          options,
        );
        counts.written += now.rows - cells.changed - cells.kept;
        counts.changed += cells.changed;
        counts.kept += cells.kept;
        counts.formulasKept += cells.formulas;
        counts.notKept += differences(sent.back, sending.readBack, cells.rows);
        waiting = waiting.slice(1);
        missing = undefined;
        looked = sent.looked;
      } catch (error) {
        const isTooBig = kindOf(codeOf(error)) === 'too-big';
        if (!isTooBig || Math.max(now.rows, next?.rows ?? 0) === 1) throw error;
        // What was too big, and whether it was done before that was found out, nobody says.
        waiting = [...halves(now), ...(next ? halves(next) : []), ...waiting.slice(2)];
        looked = undefined;
        continue;
      }
      options.progress?.(now.start + now.rows, all);
    }
  } catch (error) {
    if (options.signal?.aborted) return { ending: 'cancelled', ...counts };
    return { ending: 'stopped', ...counts, problem: asFailure(error, sending.step).problem };
  }
  return { ending: 'done', ...counts };
}

/** Looks whether the headers are as they were, and at the first block that is to be sent. */
async function lookAtFirst(
  context: Excel.RequestContext,
  sending: Sending,
  block: Block,
  options: WorkOptions,
): Promise<{ readonly missing: readonly Target[]; readonly before: QueuedBefore }> {
  const { list, title, targets } = sending;
  const made = sending.isResumed ? await madeOf(context, sending, options) : new Set();
  const queued = await syncWhenFree(
    context,
    () => {
      sending.begin(context);
      const headers = queueHeaders(context, list, title, targets);
      // What a table would push aside is not looked at: the headers say that nothing is there.
      const isThere = (target: Target): boolean => target.kind !== 'grow' || made.has(target);
      const look = { list, titleColumn: title.column, targets, isThere };
      return { headers, before: queueBefore(context, look, block) };
    },
    options,
  );
  const missing = queued.headers.missing();
  if (!missing) throw new CannotGoOn(problem('moved', sending.step));
  return { missing, before: queued.before };
}

/** Columns that a run made before it was cut off: somebody may have typed in them since. */
async function madeOf(
  context: Excel.RequestContext,
  { list, title, targets, step }: Sending,
  options: WorkOptions,
): Promise<ReadonlySet<Target>> {
  const queue = (): QueuedHeaders => queueHeaders(context, list, title, targets);
  const missing = (await syncWhenFree(context, queue, options)).missing();
  if (!missing) throw new CannotGoOn(problem('moved', step));
  return new Set(targets.filter((target) => !missing.includes(target)));
}

function queueBlock(
  context: Excel.RequestContext,
  sending: Sending,
  what: {
    readonly block: Block;
    readonly next: Block | undefined;
    readonly cells: CellsToWrite;
    /** Of the first block only. */
    readonly missing: readonly Target[] | undefined;
  },
): { readonly back: readonly Excel.Range[]; readonly looked: QueuedBefore | undefined } {
  const { list, title, targets } = sending;
  const { block, next, cells, missing } = what;
  context.application.suspendScreenUpdatingUntilNextSync();
  if (missing) {
    const made = sending.isResumed ? targets.filter((target) => !missing.includes(target)) : [];
    addColumns(context, list, made, sending.bold, true);
    addColumns(context, list, missing, sending.bold);
  }
  putBlock(context, list, targets, block, cells);
  if (next) sending.look(context);
  else sending.end(context);
  const read = sending.readBack.flatMap((at) => targets[at] ?? []);
  const look = { list, titleColumn: title.column, targets, isThere: () => true };
  return {
    back: queueBack(context, list, read, block),
    looked: next && queueBefore(context, look, next),
  };
}

function halves({ start, rows }: Block): readonly Block[] {
  const half = Math.ceil(rows / 2);
  const second = { start: start + half, rows: rows - half };
  return [{ start, rows: half }, ...(second.rows > 0 ? [second] : [])];
}
