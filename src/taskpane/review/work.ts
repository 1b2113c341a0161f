/** What the review shows, and the long work that leads there: told of, stopped, tried again. */
import type { Problem, Outcome } from '../../excel/problems';
import type { WorkOptions } from '../../excel/port';
import { asFailure } from '../../excel/run';
import { inSlices } from '../code-jobs/slices';
import type { ReviewState, Stage } from './state';

const START: ReviewState = {
  ...{ kind: 'preparing', stage: 'reading', done: 0, of: 0 },
  ...{ waiting: false, cancelling: false },
};

export class Work {
  private current = START;
  private readonly listeners = new Set<() => void>();
  /** Of what is being prepared; null once something is shown. */
  private abort: AbortController | null = null;
  private last: (() => Promise<void>) | null = null;
  /** Ends the wait for what is under way; what it does after that, nobody sees. */
  private stop: () => void = () => undefined;

  /** @param cancelled called when work has stopped because the officer wanted it to */
  constructor(private readonly cancelled: () => void) {}

  get state(): ReviewState {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(next: ReviewState): void {
    if (next.kind !== 'preparing') this.abort = null;
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  couldNot(problem: Problem): void {
    this.show({ kind: 'could-not', problem });
  }

  /** Does what takes a while and may fail, and says so when it does: no state lasts for good. */
  async run(work: () => Promise<void>): Promise<void> {
    this.last = work;
    const stopped = new Promise<void>((resolve) => {
      this.stop = resolve;
    });
    try {
      // Excel answers nothing while a cell is typed in: the officer need not wait for that.
      await Promise.race([work(), stopped]);
    } catch (error) {
      this.couldNot(asFailure(error, 'code the posts').problem);
    }
    if (this.abort?.signal.aborted) this.cancelled();
  }

  again(): void {
    if (this.last) void this.run(this.last);
  }

  /** Begins to prepare something, in place of whatever was being prepared. */
  begin(stage: Stage, of = 0): AbortSignal {
    this.abort?.abort();
    const { signal } = (this.abort = new AbortController());
    this.tell(stage, 0, of);
    return signal;
  }

  tell(stage: Stage, done: number, of: number): void {
    const cancelling = this.abort?.signal.aborted ?? false;
    this.show({ kind: 'preparing', stage, done, of, waiting: false, cancelling });
  }

  cancel(): void {
    if (!this.abort) return;
    this.abort.abort();
    if (this.current.kind === 'preparing') this.show({ ...this.current, cancelling: true });
    this.stop();
  }

  /** Says that Excel waits for the officer to leave a cell, or waits no longer. */
  waits(forCellEdit: boolean): void {
    const { current } = this;
    if (current.kind !== 'preparing' || current.waiting === forCellEdit) return;
    this.show({ ...current, waiting: forCellEdit });
  }

  /** Ends whatever is being prepared, and begins from the start the next time. */
  leave(): void {
    this.abort?.abort();
    this.abort = null;
    // Nobody looks any more.
    this.current = START;
  }

  options(stage: Stage, signal: AbortSignal): WorkOptions {
    return {
      signal,
      waiting: (forCellEdit) => {
        if (!signal.aborted) this.waits(forCellEdit);
      },
      progress: (done, of) => {
        if (!signal.aborted) this.tell(stage, done, of);
      },
    };
  }

  /** What came of a step; undefined when it failed, which is said here, or was stopped. */
  taken<T>(outcome: Outcome<T>, signal: AbortSignal): T | undefined {
    if (signal.aborted) return undefined;
    if (outcome.ok) return outcome.value;
    this.couldNot(outcome.problem);
    return undefined;
  }

  /** Does in slices what yields how far it is; undefined when it was stopped. */
  slices<R>(
    stage: Stage,
    work: Generator<number, R, undefined>,
    of: number,
    signal: AbortSignal,
  ): Promise<R | undefined> {
    const step = (done: number): void => {
      if (!signal.aborted) this.tell(stage, done, of);
    };
    return inSlices(work, step, signal);
  }
}
