/** The state of the *Check* view, and the work that is under way: one piece at a time, never unsaid. */
import type { Problem, Step } from '../../excel/problems';
import type { WorkOptions } from '../../excel/port';
import { asFailure } from '../../excel/run';
import { isBusy, type CheckState, type Finished, type Retry, type Stage } from './state';

/** Our own marks are told of like anybody's changes, and a moment late, in milliseconds. */
const OWN_ECHO_MS = 2000;

export class Session {
  private current: CheckState = { kind: 'looking' };
  private readonly listeners = new Set<() => void>();
  private abort: AbortController | null = null;
  /** Changes told of before this time are our own. */
  private quietUntil = 0;

  get state(): CheckState {
    return this.current;
  }

  /** True while nothing is written. */
  get isReading(): boolean {
    const { current } = this;
    const stage = current.kind === 'working' ? current.stage : '';
    return stage === 'loading' || stage === 'reading' || stage === 'checking';
  }

  get isBusy(): boolean {
    return isBusy(this.current);
  }

  /** True for a moment after work has ended: what is told of then, we did. */
  get hearsItself(): boolean {
    return Date.now() < this.quietUntil;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(next: CheckState): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  /** @param said what is certain all the same, such as that nothing was written */
  couldNot(problem: Problem, retry: Retry, said = ''): void {
    this.abort = null;
    this.show({ kind: 'could-not', problem, retry, said });
  }

  /** Does what may break a promise, and says so when it does: no state lasts for good. */
  async guarded(step: Step, retry: Retry, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.couldNot(asFailure(error, step).problem, retry);
    }
  }

  /** What was found, when it is in view: by itself, or while something of it is worked on. */
  shownReport(): Finished | undefined {
    if (this.current.kind === 'finished') return this.current;
    return this.current.kind === 'working' ? this.current.over : undefined;
  }

  /** Changes how the report that is in view is shown; nothing when there is none. */
  showAs(change: Partial<Pick<Finished, 'filter' | 'notes' | 'unseen'>>): void {
    const shown = this.shownReport();
    if (!shown) return;
    const next = { ...shown, ...change };
    this.show(this.current.kind === 'working' ? { ...this.current, over: next } : next);
  }

  /** Begins work that can be cancelled. */
  begin(stage: Stage, of: number): AbortSignal {
    this.abort = new AbortController();
    this.working(stage, 0, of);
    return this.abort.signal;
  }

  /** Says how far the work is. */
  readonly working = (stage: Stage, done: number, of: number): void => {
    const cancelling = this.abort?.signal.aborted ?? false;
    const over = this.shownReport();
    this.show({
      ...{ kind: 'working', stage, done, of, waiting: false, cancelling },
      ...(over && { over }),
    });
  };

  /** What the workbook is told to tell of its work. */
  readonly options = (stage: Stage): WorkOptions => ({
    ...(this.abort && { signal: this.abort.signal }),
    waiting: (forCellEdit) => {
      if (this.current.kind === 'working') this.show({ ...this.current, waiting: forCellEdit });
    },
    progress: (done, of) => {
      this.working(stage, done, of);
    },
  });

  cancel(): void {
    this.abort?.abort();
    if (this.current.kind === 'working') this.show({ ...this.current, cancelling: true });
  }

  end(next: CheckState): void {
    this.abort = null;
    this.wrote();
    this.show(next);
  }

  /** What is told of from now on, for a moment, we did. */
  wrote(): void {
    this.quietUntil = Date.now() + OWN_ECHO_MS;
  }
}
