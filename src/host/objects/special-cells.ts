/** `getSpecialCells`: constants, formulas, blanks and visible cells, as few blocks as simple. */
import type { Block } from '../geometry';
import type { Arguments } from '../interpreter/arguments';
import type { CellValue } from '../store';
import { valueType } from '../state/edits';
import type { RangeModel } from '../state/ranges';
import { ExcelError } from '../errors';
import { usedIn } from './range-derive';
import { formulasOf, valuesOf } from './range-content';

const KINDS = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;
const VALUE_KINDS = [
  ...['All', 'Errors', 'ErrorsLogical', 'ErrorsNumbers', 'ErrorsText', 'ErrorsLogicalNumber'],
  ...['ErrorsLogicalText', 'ErrorsNumberText', 'Logical', 'LogicalNumbers', 'LogicalText'],
  ...['LogicalNumbersText', 'Numbers', 'NumbersText', 'Text'],
] as const;

/** Whether a value is of the kinds a name such as `LogicalNumbers` lists. */
function isOfKind(value: CellValue, kind: string): boolean {
  if (kind === 'All') return true;
  const type = valueType(value);
  return (
    (kind.includes('Error') && type === 'Error') ||
    (kind.includes('Logical') && type === 'Boolean') ||
    (kind.includes('Number') && type === 'Double') ||
    (kind.includes('Text') && type === 'String')
  );
}

/** The blocks of special cells in some ranges of one sheet. Looks at used cells only. */
export function specialCells(ranges: readonly RangeModel[], args: Arguments): Block[] {
  const asked = args.string(0);
  const kind = KINDS.find((name) => name.toLowerCase() === asked.toLowerCase());
  if (!kind) throw new ExcelError('ApiNotFound', `special cells of the kind ${asked}`);
  const valueKind = args.choice(1, VALUE_KINDS, 'All');
  return ranges.flatMap((range) => {
    const used = usedIn(range, false);
    if (!used) return [];
    const { store } = range.book;
    const values = valuesOf(range, used);
    const formulas = formulasOf(range, used);
    const hidden = (axis: 'rows' | 'columns', i: number) =>
      store.readAxis(range.sheetId, axis, i).hidden;
    return blocksOf(used, (r, c) => {
      const value = values[r]?.[c] ?? '';
      const isFormula = (formulas[r]?.[c] ?? '') !== '';
      switch (kind) {
        case 'Blanks':
          return value === '' && !isFormula;
        case 'Constants':
          return !isFormula && value !== '' && isOfKind(value, valueKind);
        case 'Formulas':
          return isFormula && isOfKind(value, valueKind);
        case 'Visible':
          return !hidden('rows', used.row + r) && !hidden('columns', used.column + c);
      }
    });
  });
}

/** Gathers chosen cells of a block: runs in a row, and equal runs of rows below each other. */
export function blocksOf(block: Block, chosen: (row: number, column: number) => boolean): Block[] {
  const done: Block[] = [];
  let open = new Map<string, Block>();
  for (let r = 0; r < block.rows; r++) {
    const next = new Map<string, Block>();
    let c = 0;
    while (c < block.columns) {
      if (!chosen(r, c)) {
        c += 1;
        continue;
      }
      const first = c;
      while (c < block.columns && chosen(r, c)) c += 1;
      const key = `${String(first)} ${String(c)}`;
      const above = open.get(key);
      const fresh = {
        row: block.row + r,
        column: block.column + first,
        rows: 1,
        columns: c - first,
      };
      next.set(key, above ? { ...above, rows: above.rows + 1 } : fresh);
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
