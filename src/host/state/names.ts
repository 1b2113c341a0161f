/** Defined names of the workbook and of single sheets. */
import { absoluteReference, splitSheet, parseBlock } from '../address';
import { ExcelError, invalidArgument } from '../errors';
import type { Block } from '../geometry';
import type { CellValue, SheetStore } from '../store';
import { shiftedBlock, type Shift } from './shift';
import { isValidName } from './tables';

export type NameTarget =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly block: Block | null }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue };

export interface NameState {
  readonly id: string;
  readonly name: string;
  /** The sheet the name belongs to; null for names of the workbook. */
  readonly scope: string | null;
  readonly target: NameTarget;
  readonly comment: string;
  readonly visible: boolean;
}

export class Names {
  private list: readonly NameState[] = [];
  private nextId = 1;

  constructor(private readonly store: SheetStore) {}

  inScope(scope: string | null): readonly NameState[] {
    return this.list.filter((name) => name.scope === scope);
  }

  find(scope: string | null, key: string): NameState | null {
    const lower = key.toLowerCase();
    return this.inScope(scope).find(({ name }) => name.toLowerCase() === lower) ?? null;
  }

  get(id: string): NameState {
    const name = this.list.find((other) => other.id === id);
    if (!name) throw new ExcelError('ItemNotFound', 'the name was deleted');
    return name;
  }

  add(scope: string | null, name: string, target: NameTarget, comment: string): NameState {
    if (!isValidName(name)) throw invalidArgument(`"${name}" can't be a name`);
    if (this.find(scope, name)) throw new ExcelError('ItemAlreadyExists', name);
    const id = `name-${String(this.nextId++)}`;
    return this.put({ id, name, scope, target, comment, visible: true });
  }

  put(name: NameState): NameState {
    const known = this.list.some(({ id }) => id === name.id);
    this.list = known
      ? this.list.map((other) => (other.id === name.id ? name : other))
      : [...this.list, name];
    return name;
  }

  remove(id: string): void {
    this.list = this.list.filter((name) => name.id !== id);
  }

  /** Reads `=Posts!$A$1:$B$2` or any other formula or constant a name may stand for. */
  readTarget(text: string): NameTarget {
    const formula = text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
    const { sheetName, rest } = splitSheet(formula.slice(1));
    const block = parseBlock(rest);
    if (block) {
      const sheet = this.store.sheets().find(({ name }) => sameName(name, sheetName ?? ''));
      if (!sheet) throw invalidArgument('the reference names no worksheet');
      return { kind: 'cells', sheetId: sheet.id, block };
    }
    return { kind: 'formula', formula, value: constantValue(formula) };
  }

  /** `=Posts!$A$1:$B$2`, or the formula; `=#REF!` when the cells are gone. */
  formulaOf({ target }: NameState): string {
    if (target.kind === 'formula') return target.formula;
    const sheet = this.store.sheets().find(({ id }) => id === target.sheetId);
    return sheet && target.block ? absoluteReference(sheet.name, target.block) : '=#REF!';
  }

  follow(change: Shift): void {
    this.list = this.list.map((name) => {
      const { target } = name;
      if (target.kind !== 'cells' || target.sheetId !== change.sheetId || !target.block)
        return name;
      return { ...name, target: { ...target, block: shiftedBlock(target.block, change) } };
    });
  }

  /** A deleted sheet takes its own names along. */
  dropSheet(sheetId: string): void {
    this.list = this.list.filter((name) => name.scope !== sheetId);
  }

  snapshot(): readonly NameState[] {
    return this.list;
  }

  restore(list: readonly NameState[]): void {
    this.list = list;
  }
}

/** Names of sheets, tables and names are compared without case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Value of a formula that is a mere constant; `#NAME?` for others: the host does not calculate. */
function constantValue(formula: string): CellValue {
  const body = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  return body !== '' && Number.isFinite(Number(body)) ? Number(body) : { error: '#NAME?' };
}
