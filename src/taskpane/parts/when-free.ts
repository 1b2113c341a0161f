/** Waiting for a cell that is typed in to be left. */
import type { WorkOptions } from '../../excel/port';
import type { Outcome } from '../../excel/problems';

/** How long to wait before asking again whether the officer has left the cell, in milliseconds. */
const EDIT_RETRY_MS = 400;

/** Does what Excel refuses while a cell is typed in once that is over, or fails when it was stopped. */
export async function whenFree<T>(
  does: () => Promise<Outcome<T>>,
  { signal, waiting }: WorkOptions,
): Promise<Outcome<T>> {
  for (;;) {
    const done = await does();
    if (done.ok || done.problem.kind !== 'editing' || signal?.aborted) return done;
    waiting?.(true);
    await new Promise((resolve) => setTimeout(resolve, EDIT_RETRY_MS));
    if (signal?.aborted) return done;
  }
}
