/** Puts back single cells, exactly, and leaves alone what somebody has changed since. */
import type { CellValue } from '../core/sheet/types';
import { cellBytes } from './blocks';
import { chunksOf, type Group } from './edit-cells';
import { placeCells, type PlacedCell } from './edits-again';
import type { EditEntry } from './journal';
import type { Outcome } from './problems';
import { putBack } from './put-cells';
import { isFormula } from './edit-chunks';
import { inExcel, syncWhenFree } from './run';
import type { UndoReport, WorkOptions } from './port';

/**
 * Takes back one run. Can be called again after a failure.
 *
 * A cell by itself is known by its place alone, so that one that holds something else is left alone
 * and counted, whatever it is: the one that was written may be elsewhere by now.
 *
 * @param begin queued in front of the first cells that are put back
 * @param how whether some of the cells may not have been written: those are as they were
 */
export function undoEdits(
  entry: EditEntry,
  options: WorkOptions = {},
  begin: (context: Excel.RequestContext) => void = () => undefined,
  how: 'all written' | 'perhaps not written' = 'all written',
): Promise<Outcome<UndoReport>> {
  const isExact = entry.isAlone && how === 'all written';
  return inExcel('undo', (context) => takeBack(context, entry, begin, isExact, options), {
    undoStep: true,
  });
}

async function takeBack(
  context: Excel.RequestContext,
  entry: EditEntry,
  begin: (context: Excel.RequestContext) => void,
  isExact: boolean,
  options: WorkOptions,
): Promise<UndoReport> {
  const { placed } = await placeCells(context, entry, entry.cells, 'undo', options);
  let restored = 0;
  let left = entry.cells.length - placed.length;
  let done = 0;
  const bytesOf = ({ cell }: PlacedCell): number =>
    2 * cellBytes(cell.before) + cellBytes(cell.wrote) + cell.format.length * 2;
  for (const chunk of chunksOf(placed, bytesOf)) {
    const ranges = await syncWhenFree(
      context,
      () => chunk.map((group) => queueGroup(context, entry, group)),
      options,
    );
    const plans = chunk.map((group, at) => {
      const now: readonly (readonly CellValue[])[] = ranges[at]?.values ?? [];
      const formulas: readonly (readonly CellValue[])[] = ranges[at]?.formulas ?? [];
      return group.cells.filter(({ row, cell }) => {
        const value = now[row - group.row]?.[0] ?? '';
        const formula = formulas[row - group.row]?.[0] ?? '';
        if (isFormula(formula, value)) return formula === cell.before;
        return value === cell.wrote || (value === cell.before && !isExact);
      });
    });
    const queue = (): void => {
      context.application.suspendScreenUpdatingUntilNextSync();
      begin(context);
      for (const [at, group] of chunk.entries())
        putGroupBack(context, entry, group, plans[at] ?? []);
    };
    await syncWhenFree(context, queue, options);
    for (const [at, { cells }] of chunk.entries()) {
      const back = plans[at] ?? [];
      left += cells.length - back.length;
      done += cells.length;
      restored += back.length;
    }
    options.progress?.(done, entry.cells.length);
  }
  return { restored, left };
}

function queueGroup(
  context: Excel.RequestContext,
  { list }: EditEntry,
  { row, column, rows }: Group<PlacedCell>,
): Excel.Range {
  const range = context.workbook.worksheets
    .getItem(list.sheetId)
    .getRangeByIndexes(row, column, rows, 1)
    .untrack();
  range.load('values,formulas');
  return range;
}

function putGroupBack(
  context: Excel.RequestContext,
  { list }: EditEntry,
  group: Group<PlacedCell>,
  back: readonly PlacedCell[],
): void {
  const byRow = new Map(back.map(({ row, cell }) => [row - group.row, cell]));
  const cells = Array.from({ length: group.rows }, (_, row) => {
    const cell = byRow.get(row);
    return cell ? { value: cell.before, format: cell.format } : null;
  });
  const { sheetId } = list;
  putBack(context, { sheetId, firstRow: group.row, column: group.column }, cells);
}
