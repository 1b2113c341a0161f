/**
 * What an earlier run left behind, in this pane or one that was closed: whether it was cut off, and
 * the ways on. It has the workbook to itself while it works; the views show it in their place then.
 */
import type { RunLeft, RunOptions, UndoReport, WorkbookPort, WriteReport } from '../../excel/port';
import type { Outcome, Problem, Step } from '../../excel/problems';
import { asFailure } from '../../excel/run';

export type Doing = 'resuming' | 'undoing' | 'forgetting';

/** What can be tried again where it could not be done. */
export type Retry = 'look' | Doing;

export type LeftState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'left'; readonly run: RunLeft }
  | {
      readonly kind: 'working';
      readonly does: Doing;
      readonly done: number;
      readonly of: number;
      readonly waiting: boolean;
      readonly cancelling: boolean;
    }
  /** `of` are the rows that the whole run was to write; unknown where only the pane knew the run. */
  | { readonly kind: 'resumed'; readonly report: WriteReport; readonly of: number }
  | { readonly kind: 'undone'; readonly report: UndoReport }
  | { readonly kind: 'could-not'; readonly problem: Problem; readonly retry: Retry };

export interface Left {
  readonly getState: () => LeftState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the workbook what is left. Only what was cut off, or cannot be told, is put in the way. */
  readonly look: () => Promise<void>;
  /** Puts away what was found: another run has begun, or the officer has read it. */
  readonly drop: () => void;
  /**
   * Goes on with the run that is shown, or with another.
   *
   * @param of the rows that the whole run was to write
   * @param run as `UndoInfo.run` has it
   */
  readonly goOn: (of?: number, run?: string) => Promise<void>;
  /** Takes back the run that is shown. */
  readonly undo: () => Promise<void>;
  /** Forgets what is needed to take runs back. */
  readonly forget: () => Promise<void>;
  readonly cancel: () => void;
  /** True where the workbook keeps what is needed to take a run back. */
  readonly isKept: () => boolean;
}

export function createLeft(workbook: WorkbookPort): Left {
  const listeners = new Set<() => void>();
  let state: LeftState = { kind: 'nothing' };
  let abort = new AbortController();
  let rows = 0;
  /** The run that is shown or worked on. */
  let run: string | undefined;
  /** Counts looks, so that an answer that comes late is dropped. */
  let looks = 0;

  function show(next: LeftState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function guarded(retry: Retry, step: Step, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      show({ kind: 'could-not', problem: asFailure(error, step).problem, retry });
    }
  }

  /** Does one thing with the workbook, and nothing besides. */
  async function does<T>(
    doing: Doing,
    work: (options: RunOptions) => Promise<Outcome<T>>,
    ended: (value: T) => LeftState,
  ): Promise<void> {
    if (state.kind === 'working') return;
    looks++;
    abort = new AbortController();
    const { signal } = abort;
    show({
      kind: 'working',
      ...{ does: doing, done: 0, of: 1, waiting: false, cancelling: false },
    });
    await guarded(doing, doing === 'resuming' ? 'write the codes' : 'undo', async () => {
      const outcome = await work({
        ...(run !== undefined && { run }),
        signal,
        progress: (done, of) => {
          if (state.kind === 'working') show({ ...state, done, of, waiting: false });
        },
        waiting: (waiting) => {
          if (state.kind === 'working') show({ ...state, waiting });
        },
      });
      show(
        outcome.ok
          ? ended(outcome.value)
          : { kind: 'could-not', problem: outcome.problem, retry: doing },
      );
    });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async look() {
      if (state.kind === 'working') return;
      const number = ++looks;
      await guarded('look', 'look into what the workbook keeps', async () => {
        // With somebody to tell, it waits while a cell is typed in. Nobody waits for it.
        const left = await workbook.recallRun({ waiting: () => undefined });
        if (number !== looks) return;
        if (!left.ok) show({ kind: 'could-not', problem: left.problem, retry: 'look' });
        else {
          run = left.value?.run;
          rows = left.value?.of ?? 0;
          show(left.value ? { kind: 'left', run: left.value } : { kind: 'nothing' });
        }
      });
    },
    drop() {
      looks++;
      if (state.kind !== 'working' && state.kind !== 'nothing') show({ kind: 'nothing' });
    },
    goOn(of = rows, which = run) {
      if (state.kind !== 'working') [rows, run] = [of, which];
      return does(
        'resuming',
        (options) => workbook.resume(options),
        (report) => ({ kind: 'resumed', report, of: rows }),
      );
    },
    undo: () =>
      does(
        'undoing',
        (options) => workbook.undo(options),
        (report) => ({ kind: 'undone', report }),
      ),
    forget: () =>
      does(
        'forgetting',
        () => workbook.forgetRuns(),
        () => ({ kind: 'nothing' }),
      ),
    cancel() {
      abort.abort();
      if (state.kind === 'working') show({ ...state, cancelling: true });
    },
    isKept: () => state.kind === 'left' || workbook.undoInfo() !== null,
  };
}
