/** Sends single cells in chunks: looked at in the request before, read back in their own. */
import { cellBytes, TARGET_BYTES } from './blocks';
import { chunksOf } from './edit-cells';
import { plansOf, putGroup, queueCells, type Queued } from './edit-chunks';
import type { PlacedCell } from './edits-again';
import type { EditedCell } from './journal';
import { kindOf } from './problems';
import { codeOf, syncWhenFree } from './run';
import type { CellValue } from '../core/sheet/types';
import type { EditReport, WorkOptions } from './port';

export interface SendingCells {
  readonly sheetId: string;
  /** The column by which rows are known, if there is one. */
  readonly keyColumn: number | null;
  readonly cells: readonly PlacedCell[];
  /** Enters cells in the journal, right before they are sent. */
  enter(cells: readonly EditedCell[]): void;
  /** Queued in the last request before cells are written. */
  begin(context: Excel.RequestContext): void;
  /** Queued in the request with the last cells, behind them. */
  end(context: Excel.RequestContext): void;
}

/** Chunks are not made smaller than this when Excel finds one too big. */
const LEAST_BYTES = 20_000;

/** Fails as Excel does; `changed` counts cells that are no longer as they were. */
export async function sendCells(
  context: Excel.RequestContext,
  sending: SendingCells,
  options: WorkOptions,
): Promise<EditReport> {
  const { sheetId, keyColumn } = sending;
  const counts = { written: 0, changed: 0, notKept: 0 };
  let limit = TARGET_BYTES;
  let chunks = chunksOf(sending.cells, bytesOf, limit);
  let queued: Queued | undefined;
  let done = 0;
  for (let chunk = chunks[0]; chunk && !options.signal?.aborted; chunk = chunks[0]) {
    const now = chunk;
    const next = chunks[1];
    try {
      queued ??= await syncWhenFree(
        context,
        () => {
          sending.begin(context);
          return queueCells(context, sheetId, keyColumn, now);
        },
        options,
      );
      if (options.signal?.aborted) break;
      const plans = plansOf(now, queued);
      sending.enter(plans.flatMap(({ cells }) => cells));
      const sent = await syncWhenFree(
        context,
        () => {
          context.application.suspendScreenUpdatingUntilNextSync();
          const back = plans.map((plan) => putGroup(context, sheetId, plan));
          if (!next) sending.end(context);
          return { back, next: next && queueCells(context, sheetId, keyColumn, next) };
        },
        options,
      );
      for (const [at, { values, group, cells }] of plans.entries()) {
        const back: readonly (readonly CellValue[])[] = sent.back[at]?.values ?? [];
        const kept = values.filter((value, row) => value !== null && back[row]?.[0] === value);
        counts.written += kept.length;
        counts.notKept += cells.length - kept.length;
        counts.changed += group.cells.length - cells.length;
        done += group.cells.length;
      }
      queued = sent.next;
      chunks = chunks.slice(1);
    } catch (error) {
      if (kindOf(codeOf(error)) !== 'too-big' || limit < LEAST_BYTES) throw error;
      limit /= 4;
      const cells = chunks.flatMap((groups) => groups.flatMap((group) => group.cells));
      chunks = chunksOf(cells, bytesOf, limit);
      queued = undefined;
      continue;
    }
    options.progress?.(done, sending.cells.length);
  }
  return { ending: chunks.length > 0 ? 'cancelled' : 'done', ...counts };
}

/** Three times its text, there and back. */
function bytesOf({ cell }: PlacedCell): number {
  return 2 * cellBytes(cell.before) + 2 * cellBytes(cell.wrote);
}
