/**
 * What undo brings back beside cells. The grid has its own undo stack; the host adds to each of
 * its steps the tables, names and conditional formats as they were before.
 */
import type { StoreEvent } from './store';
import type { KeptState, WorkbookState } from './state/workbook';

interface Entry {
  /** The grid's step; null when only what the host keeps was changed. */
  readonly step: number | null;
  readonly before: KeptState;
  readonly after: KeptState;
}

export class UndoJournal {
  private done: Entry[] = [];
  private undone: Entry[] = [];
  private before: KeptState | null = null;
  private clearing = false;

  /**
   * @param undoable false for an Excel in which an add-in's changes empty the undo stack
   */
  constructor(
    private readonly book: WorkbookState,
    private readonly undoable: boolean,
  ) {}

  /** A request begins: whatever it changes is one step. */
  begin(): void {
    this.before = this.book.snapshot();
    this.book.store.undo.begin();
  }

  end(): void {
    const step = this.book.store.undo.end();
    const { before, clearing } = this;
    this.before = null;
    this.clearing = false;
    const unchanged = !before || (step === null && this.book.isUnchangedSince(before));
    if (clearing || (!unchanged && !this.undoable)) {
      this.done = [];
      this.undone = [];
      this.book.store.undo.clear();
      return;
    }
    if (unchanged) return;
    this.done.push({ step, before, after: this.book.snapshot() });
    this.undone = [];
  }

  /** The request held a call that empties Excel's undo stack. */
  clearAfterRequest(): void {
    this.clearing = true;
  }

  undo(): boolean {
    const last = this.done.at(-1);
    if (last?.step !== null) return this.book.store.undo.undo();
    this.takeBack(last);
    return true;
  }

  redo(): boolean {
    const last = this.undone.at(-1);
    if (last?.step !== null) return this.book.store.undo.redo();
    this.doAgain(last);
    return true;
  }

  /** The grid took back, or did again, one of its steps: the host follows. */
  hear(event: StoreEvent): void {
    if (event.kind === 'undone') {
      const entry = this.done.find(({ step }) => step === event.step);
      if (entry) this.takeBack(entry);
    } else if (event.kind === 'redone') {
      const entry = this.undone.find(({ step }) => step === event.step);
      if (entry) this.doAgain(entry);
    }
  }

  private takeBack(entry: Entry): void {
    this.done = this.done.filter((other) => other !== entry);
    this.undone.push(entry);
    this.book.restore(entry.before);
  }

  private doAgain(entry: Entry): void {
    this.undone = this.undone.filter((other) => other !== entry);
    this.done.push(entry);
    this.book.restore(entry.after);
  }
}
