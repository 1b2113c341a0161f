/**
 * The conditional formats of the marks: one a checked column, by a formula that looks the column's
 * header up in the row's status. They leave the officer's own fills alone, and sorting, filtering and
 * inserting keep them right.
 *
 * They are found again by their formulas. What Excel calls a format's id is nowhere in the file, and
 * rows that were copied bring copies of the format with ids of their own; the formula, which holds
 * our very words, is the same in all of them. Its row may differ and its column moves: neither is
 * looked at. Nothing else of a format is trusted, and nothing is read before there are marks of ours:
 * Excel is known to fail in reading formats that are somebody else's.
 */
import { columnLetters } from '../core/sheet/find-header';
import { isMarkFormula, markFormula } from '../core/report/status';
import { codeOf, syncWhenFree } from './run';
import { kindOf } from './problems';
import type { ListRef, MarkRequest, WorkOptions } from './port';

/**
 * Dark on light yellow, and bold: told apart without colour, and readable whatever theme Excel and
 * whatever fill the cell has, because both ink and ground are set.
 */
const LOOK = { ink: '#3D2F00', ground: '#FFE699' } as const;

/** Our formats among those that touch a range. Two requests; more only where Excel fails in reading. */
export async function ownFormats(
  context: Excel.RequestContext,
  scope: () => Excel.Range,
  options: WorkOptions,
): Promise<readonly Excel.ConditionalFormat[]> {
  const formats = await syncWhenFree(
    context,
    () => {
      const { conditionalFormats } = scope();
      conditionalFormats.load('items/id,items/type');
      return conditionalFormats;
    },
    options,
  );
  // Asked of another kind, a formula is refused, and all of the request with it.
  const byFormula = formats.items.filter((format) => format.type === 'Custom');
  if (byFormula.length === 0) return [];
  const read = (some: readonly Excel.ConditionalFormat[]): Promise<readonly string[]> =>
    syncWhenFree(
      context,
      () => {
        const rules = some.map((format) => format.custom.rule);
        for (const rule of rules) rule.load('formula');
        return rules;
      },
      options,
    ).then((rules) => rules.map((rule) => rule.formula));
  try {
    const formulas = await read(byFormula);
    return byFormula.filter((_, at) => isMarkFormula(formulas[at] ?? ''));
  } catch (error) {
    if (kindOf(codeOf(error)) !== 'unknown') throw error;
  }
  const own: Excel.ConditionalFormat[] = [];
  for (const format of byFormula) {
    try {
      const [formula] = await read([format]);
      if (isMarkFormula(formula ?? '')) own.push(format);
    } catch (error) {
      // One that Excel cannot read is not ours: ours are plain.
      if (kindOf(codeOf(error)) !== 'unknown') throw error;
    }
  }
  return own;
}

/** Queues one format for each column. */
export function addFormats(
  context: Excel.RequestContext,
  list: ListRef,
  rows: number,
  statusColumn: number,
  columns: MarkRequest['columns'],
): void {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const statusCell = `$${columnLetters(statusColumn)}${String(list.firstRow + 1)}`;
  for (const { column, header } of columns) {
    const range = sheet.getRangeByIndexes(list.firstRow, column, rows, 1).untrack();
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = markFormula(header, statusCell);
    custom.format.fill.color = LOOK.ground;
    custom.format.font.color = LOOK.ink;
    custom.format.font.bold = true;
  }
}
