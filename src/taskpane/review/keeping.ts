/**
 * Keeps decisions in the workbook while the officer goes on: one save at a time, and the next takes
 * everything that was decided since.
 */
import type { Decision } from '../../core/review/types';
import type { Problem } from '../../excel/problems';
import type { WorkbookPort } from '../../excel/port';

/** How long to wait before a save that Excel had no time for is tried again, in milliseconds. */
const RETRY_MS = 1000;

/** How long to wait with a save, in milliseconds: what was decided on must be drawn first. */
const SOON_MS = 40;

/** Waiting: Excel lets nobody write while a cell is typed in. */
export type KeepingState = 'kept' | 'keeping' | 'waiting' | 'not kept';

interface Told {
  /** The state has changed. */
  readonly changed: () => void;
  /** Others decided in this workbook: what is not kept must be entered again on top of theirs. */
  readonly elsewhere: () => void;
}

export class Keeping {
  private pending: readonly Decision[] = [];
  private isSaving = false;
  private isWaiting = false;
  private abort = new AbortController();
  private failed: Problem | null = null;
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param known how many records the workbook keeps */
  constructor(
    private readonly workbook: WorkbookPort,
    private known: number,
    private readonly told: Told,
    private readonly retryMs = RETRY_MS,
  ) {}

  get state(): KeepingState {
    if (this.failed) return 'not kept';
    if (this.pending.length === 0) return 'kept';
    return this.isWaiting ? 'waiting' : 'keeping';
  }

  /** Why decisions are not kept; null while they are, or will be without anybody's doing. */
  get problem(): Problem | null {
    return this.failed;
  }

  private get isUnderWay(): boolean {
    return !this.failed && this.pending.length > 0;
  }

  /** What the workbook does not hold yet, in the order of the log. */
  get unkept(): readonly Decision[] {
    return this.pending;
  }

  /** Waits until everything is kept, or cannot be: then the answer is why. */
  async settled(): Promise<Problem | null> {
    await this.save();
    while (this.isUnderWay) await new Promise<void>((done) => this.waiting.push(done));
    return this.failed;
  }

  keep(added: readonly Decision[]): void {
    if (added.length === 0) return;
    this.pending = [...this.pending, ...added];
    // After a failure that asks for somebody, a new decision is as good a time to try as any.
    this.timer ??= setTimeout(() => void this.save(), SOON_MS);
  }

  again(): void {
    void this.save();
  }

  /** Waits no longer for a cell that is being typed in, so that other work can begin; tries again later. */
  letGo(): void {
    if (this.isWaiting) this.abort.abort();
  }

  /** Begins anew on what the workbook keeps now, with what is to be kept beside it. */
  restart(known: number, pending: readonly Decision[]): void {
    this.known = known;
    this.pending = [];
    this.failed = null;
    this.isSaving = false;
    this.keep(pending);
    this.changed();
  }

  private async save(): Promise<void> {
    if (this.isSaving || this.pending.length === 0) return;
    this.isSaving = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.failed = null;
    const batch = this.pending;
    this.changed();
    this.abort = new AbortController();
    const kept = await this.workbook.keepDecisions(batch, this.known, {
      signal: this.abort.signal,
      waiting: (forCellEdit) => {
        this.isWaiting = forCellEdit;
        this.changed();
      },
    });
    this.isWaiting = false;
    this.isSaving = false;
    if (kept.ok) {
      this.known += batch.length;
      this.pending = this.pending.slice(batch.length);
      this.changed();
      void this.save();
      return;
    }
    this.missed(kept.problem);
  }

  private missed(problem: Problem): void {
    if (problem.kind === 'decided-elsewhere') {
      // Nothing more is saved until it is known on top of what.
      this.isSaving = true;
      this.told.elsewhere();
      return;
    }
    // Somebody is typing in a cell, or Excel is at work: that passes by itself.
    if (problem.kind === 'editing' || problem.kind === 'busy') {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.save(), this.retryMs);
    } else this.failed = problem;
    this.changed();
  }

  /** What was decided elsewhere cannot be read: it is asked for again when a save is. */
  couldNotRestart(problem: Problem): void {
    this.isSaving = false;
    this.failed = problem;
    this.changed();
  }

  private changed(): void {
    this.told.changed();
    if (this.isUnderWay) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const done of waiting) done();
  }
}
