/** The memory store's undo stack: the list of sheets before and after each step. */
import type { StoreEvent, UndoSteps } from '../store';
import type { MemorySheet } from './sheet';

interface Step {
  readonly number: number;
  readonly before: readonly MemorySheet[];
  readonly after: readonly MemorySheet[];
}

/** What the undo stack needs to see of its store. */
export interface UndoSubject {
  state(): readonly MemorySheet[];
  restore(list: readonly MemorySheet[]): void;
  notify(event: StoreEvent): void;
}

export class MemoryUndo implements UndoSteps {
  private done: Step[] = [];
  private undone: Step[] = [];
  private open: { readonly before: readonly MemorySheet[]; changed: boolean } | null = null;
  private own = new Set<MemorySheet>();
  private nextNumber = 1;

  constructor(private readonly subject: UndoSubject) {}

  begin(): void {
    if (this.open) throw new Error('Rolecheck: MemoryUndo.begin called inside a step');
    this.open = { before: this.subject.state(), changed: false };
    this.own = new Set();
  }

  end(): number | null {
    const open = this.open;
    if (!open) throw new Error('Rolecheck: MemoryUndo.end called without begin');
    this.open = null;
    this.own = new Set();
    if (!open.changed) return null;
    const number = this.nextNumber++;
    this.done.push({ number, before: open.before, after: this.subject.state() });
    this.undone = [];
    return number;
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push(step);
    this.subject.restore(step.before);
    this.subject.notify({ kind: 'undone', step: step.number });
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.done.push(step);
    this.subject.restore(step.after);
    this.subject.notify({ kind: 'redone', step: step.number });
    return true;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** How many steps can be taken back (for tests). */
  get depth(): number {
    return this.done.length;
  }

  /** Called before every change. */
  change(): void {
    if (this.open) this.open.changed = true;
  }

  /** True when a sheet may still be needed as it was before the step. */
  mustCopy(sheet: MemorySheet): boolean {
    return this.open !== null && !this.own.has(sheet);
  }

  copied(sheet: MemorySheet): void {
    this.own.add(sheet);
  }
}
