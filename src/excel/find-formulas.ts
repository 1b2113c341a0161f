/** Formulas that stand in our columns: the officer's work, whatever they show. */
import type { CellValue } from '../core/sheet/types';
import { cellBytes, cutBlocks } from './blocks';
import { isFormula } from './edit-chunks';
import { syncWhenFree } from './run';
import type { ListRef, WorkOptions } from './port';

/**
 * What stands in columns of a list, formulas as themselves.
 *
 * @param now the values, by column, then row of the list
 */
export async function withFormulas(
  context: Excel.RequestContext,
  list: Pick<ListRef, 'sheetId' | 'firstRow'>,
  columns: readonly number[],
  now: (column: number) => readonly CellValue[],
  rows: number,
  options: WorkOptions,
): Promise<(column: number) => readonly CellValue[]> {
  if (columns.length === 0) return now;
  const cells = new Map(columns.map((column) => [column, [...now(column)]]));
  const bytesOf = (row: number): number =>
    columns.reduce((sum, column) => sum + cellBytes(now(column)[row]) + 3, 0);
  for (const block of cutBlocks(rows, bytesOf)) {
    const queue = (): readonly Excel.Range[] => {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      return columns.map((column) => {
        const first = list.firstRow + block.start;
        const range = sheet.getRangeByIndexes(first, column, block.rows, 1).untrack();
        range.load('formulas');
        return range;
      });
    };
    const ranges = await syncWhenFree(context, queue, options);
    for (const [at, column] of columns.entries()) {
      const formulas: readonly (readonly CellValue[])[] = ranges[at]?.formulas ?? [];
      for (const [row, [formula = '']] of formulas.entries()) {
        const all = cells.get(column);
        const place = block.start + row;
        if (all && isFormula(formula, all[place] ?? '')) all[place] = formula;
      }
    }
  }
  return (column) => cells.get(column) ?? now(column);
}
