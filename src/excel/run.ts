/** Runs a batch of requests and turns every failure into an outcome. */
import { failure, kindOf, success, type Outcome, type Problem, type Step } from './problems';
import { supports } from './office';
import type { WorkOptions } from './port';

/** Raised inside a batch when the workbook is not as it has to be; becomes a failed outcome. */
export class CannotGoOn extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`Rolecheck: ${problem.what}`);
    this.problem = problem;
  }
}

/**
 * Runs `work` in one `Excel.run`.
 *
 * @param step names what is under way in the details of a problem
 * @param how.undoStep makes all of it one step of Excel's own undo, where Excel can do that
 */
export async function inExcel<T>(
  step: Step,
  work: (context: Excel.RequestContext) => Promise<T>,
  how: { readonly undoStep?: boolean } = {},
): Promise<Outcome<T>> {
  try {
    if (how.undoStep === true && supports('1.20')) {
      return success(await Excel.run({ mergeUndoGroup: true }, work));
    }
    return success(await Excel.run(work));
  } catch (error) {
    return asFailure(error, step);
  }
}

/**
 * The outcome for something caught: Office's errors by their code, ours by their problem, and
 * everything else as a fault of the add-in.
 */
export function asFailure(
  error: unknown,
  step: Step,
): { readonly ok: false; readonly problem: Problem } {
  if (error instanceof CannotGoOn) return { ok: false, problem: error.problem };
  const office = officeError(error);
  if (office) {
    const at = office.location === '' ? '' : ` at ${office.location}`;
    return failure(kindOf(office.code), step, `code: ${office.code}${at}`);
  }
  const name = error instanceof Error ? error.name : typeof error;
  const ours = error instanceof Error && error.message.startsWith('Rolecheck:');
  return failure('fault', step, ours ? error.message : `error: ${name}`);
}

/**
 * An error of Office's: its code and the member that failed. Message and statements are left out:
 * they may hold names or values of the sheet. Known by its shape rather than its class, because
 * the library may have been loaded anew since the class was looked up.
 */
export function officeError(
  error: unknown,
): { readonly code: string; readonly location: string } | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  if (typeof error.code !== 'string') return undefined;
  const info: unknown = 'debugInfo' in error ? error.debugInfo : undefined;
  const location: unknown =
    typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : '';
  return { code: error.code, location: typeof location === 'string' ? location : '' };
}

/** The code of an Office error; empty for any other. */
export function codeOf(error: unknown): string {
  return officeError(error)?.code ?? '';
}

/** How long to wait before asking again whether the officer has left the cell, in milliseconds. */
const EDIT_RETRY_MS = 400;

/**
 * Sends one batch, and sends it again for as long as a cell is being typed in: Excel refuses such a
 * batch as a whole, so nothing is done twice. `delayForCellEdit` was rejected because the pane
 * could then neither say what it is waiting for nor be cancelled.
 *
 * @param queue queues the requests anew, because a refused batch is forgotten by the client
 */
export async function syncWhenFree<T>(
  context: Excel.RequestContext,
  queue: () => T,
  options: WorkOptions = {},
): Promise<T> {
  for (let waited = false; ;) {
    try {
      const queued = queue();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the same batch again
      await context.sync();
      if (waited) options.waiting?.(false);
      return queued;
    } catch (error) {
      // Without somebody to tell, waiting would look like hanging.
      if (kindOf(codeOf(error)) !== 'editing' || !options.waiting) throw error;
      if (!waited && !options.signal?.aborted) options.waiting(true);
      waited = true;
      await pause(EDIT_RETRY_MS, options.signal);
      // What was called off while a cell was typed in is not done afterwards.
      if (options.signal?.aborted) {
        options.waiting(false);
        throw error;
      }
    }
  }
}

/** Ends early when it is aborted. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}
