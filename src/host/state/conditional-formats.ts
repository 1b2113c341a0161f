/** Conditional formats. Only those by a formula are kept: the add-in uses no others. */
import { followReferences } from '../cells/references';
import { notFound } from '../errors';
import { intersect, type Block } from '../geometry';
import type { CellFormat, SheetStore } from '../store';
import { shiftedBlock, type Shift } from './shift';

export interface ConditionalFormatState {
  readonly id: string;
  readonly sheetId: string;
  readonly blocks: readonly Block[];
  readonly formula: string;
  readonly format: CellFormat;
  readonly numberFormat: string;
  readonly stopIfTrue: boolean;
}

export class ConditionalFormats {
  /** In order of priority: the first is applied first. */
  private list: readonly ConditionalFormatState[] = [];
  private readonly shown = new Map<string, ConditionalFormatState>();
  private nextId = 1;

  constructor(private readonly store: SheetStore) {}

  all(): readonly ConditionalFormatState[] {
    return this.list;
  }

  /** Formats that touch any of the blocks, in order of priority. */
  touching(sheetId: string, blocks: readonly Block[]): readonly ConditionalFormatState[] {
    return this.list.filter(
      (rule) =>
        rule.sheetId === sheetId &&
        rule.blocks.some((own) => blocks.some((block) => intersect(own, block))),
    );
  }

  get(id: string): ConditionalFormatState {
    const rule = this.list.find((other) => other.id === id);
    if (!rule) throw notFound('the conditional format was deleted');
    return rule;
  }

  /** A new format goes before all others, as in Excel. */
  add(sheetId: string, blocks: readonly Block[]): ConditionalFormatState {
    const number = String(this.nextId++).padStart(12, '0');
    const id = `{00000000-0000-4000-A000-${number}}`;
    const rule = { id, sheetId, blocks, formula: '', format: {}, numberFormat: '' };
    this.list = [{ ...rule, stopIfTrue: false }, ...this.list];
    return this.get(id);
  }

  put(rule: ConditionalFormatState): void {
    this.list = this.list.map((other) => (other.id === rule.id ? rule : other));
  }

  remove(id: string): void {
    this.list = this.list.filter((rule) => rule.id !== id);
  }

  priorityOf(id: string): number {
    return this.list.findIndex((rule) => rule.id === id);
  }

  setPriority(id: string, priority: number): void {
    const rule = this.get(id);
    const others = this.list.filter((other) => other !== rule);
    const at = Math.min(Math.max(priority, 0), others.length);
    this.list = [...others.slice(0, at), rule, ...others.slice(at)];
  }

  /** Takes blocks out of every format on the sheet; a format left with no cells goes away. */
  clear(sheetId: string, blocks: readonly Block[]): void {
    this.list = this.list.flatMap((rule) => {
      if (rule.sheetId !== sheetId) return [rule];
      const left = blocks.reduce<Block[]>(
        (own, block) => own.flatMap((one) => minus(one, block)),
        [...rule.blocks],
      );
      return left.length === 0 ? [] : [{ ...rule, blocks: left }];
    });
  }

  follow(change: Shift): void {
    this.list = this.list.flatMap((rule) => {
      if (rule.sheetId !== change.sheetId) return [rule];
      const blocks = rule.blocks.flatMap((block) => shiftedBlock(block, change) ?? []);
      const formula = followReferences(rule.formula, (row, column) => {
        const now = shiftedBlock({ row, column, rows: 1, columns: 1 }, change);
        return now && [now.row, now.column];
      });
      return blocks.length === 0 ? [] : [{ ...rule, blocks, formula }];
    });
  }

  dropSheet(sheetId: string): void {
    this.list = this.list.filter((rule) => rule.sheetId !== sheetId);
  }

  /** Tells the grid what changed since the last call: once a request, so no half-made rule shows. */
  show(): void {
    const { decorations } = this.store;
    if (!decorations) return;
    const kept = new Set(this.list.map(({ id }) => id));
    for (const id of [...this.shown.keys()]) {
      if (kept.has(id)) continue;
      decorations.hideConditionalFormat(id);
      this.shown.delete(id);
    }
    this.list.forEach((rule, priority) => {
      if (this.shown.get(rule.id) === rule || rule.formula === '') return;
      const { id, sheetId, blocks, formula, format, stopIfTrue } = rule;
      const view = { id, sheetId, blocks, formula, format, stopIfTrue, priority };
      decorations.showConditionalFormat(view);
      this.shown.set(id, rule);
    });
  }

  snapshot(): readonly ConditionalFormatState[] {
    return this.list;
  }

  restore(list: readonly ConditionalFormatState[]): void {
    this.list = list;
    this.show();
  }
}

/** What is left of a block without the cells of another: up to four blocks. */
export function minus(block: Block, hole: Block): Block[] {
  const inner = intersect(block, hole);
  if (!inner) return [block];
  const bottom = inner.row + inner.rows;
  const right = inner.column + inner.columns;
  const parts: Block[] = [
    { ...block, rows: inner.row - block.row },
    { ...block, row: bottom, rows: block.row + block.rows - bottom },
    { ...inner, column: block.column, columns: inner.column - block.column },
    { ...inner, column: right, columns: block.column + block.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
