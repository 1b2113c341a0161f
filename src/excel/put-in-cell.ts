/** Puts a code into a single cell. */
import { sendEdits } from './edit';
import { markRun, type EditEntry, type Journal } from './journal';
import { inExcel, CannotGoOn, syncWhenFree } from './run';
import type { RunMemory } from './run-memory';
import { failure, problem, success, type Outcome } from './problems';

const STEP = 'put in the cell';

/** Writes text as text into the active cell, as a run of its own; see `WorkbookPort.putInCell`. */
export async function putInCell(
  text: string,
  name: string,
  journal: Journal,
  memory: RunMemory,
): Promise<Outcome<string>> {
  const planned = await inExcel(STEP, (context) => planCell(context, text, name));
  if (!planned.ok) return planned;
  const sent = await sendEdits(planned.value, journal, memory, STEP, {});
  if (!sent.ok) return sent;
  const { problem: why } = sent.value;
  if (why) return { ok: false, problem: why };
  // Somebody was quicker.
  if (sent.value.changed > 0) return failure('moved', STEP);
  return success(planned.value.columns[0]?.header ?? '');
}

/** The cell goes by its address, such as `C7`. */
async function planCell(
  context: Excel.RequestContext,
  text: string,
  name: string,
): Promise<EditEntry> {
  const { cell, sheet } = await syncWhenFree(context, () => {
    const active = context.workbook.getActiveCell().untrack();
    active.load('address,rowIndex,columnIndex,formulas,numberFormat');
    active.worksheet.load('id');
    active.worksheet.protection.load('protected');
    return { cell: active, sheet: active.worksheet };
  });
  if (sheet.protection.protected) throw new CannotGoOn(problem('protected', STEP));
  const { rowIndex: row, columnIndex: column } = cell;
  const header = cell.address.slice(cell.address.lastIndexOf('!') + 1);
  return {
    ...{ kind: 'cells', run: markRun('cells'), name, isAlone: true, key: null, cells: [] },
    list: {
      ...{ sheetId: sheet.id, table: null, headerRow: row, firstRow: row, rowCount: 1 },
      ...{ firstColumn: column, columnCount: 1, lastUsedColumn: column },
    },
    columns: [{ header, column }],
    planned: [
      {
        ...{ row: 0, at: 0, wrote: text, before: cell.formulas[0]?.[0] ?? '' },
        format: String(cell.numberFormat[0]?.[0] ?? 'General'),
      },
    ],
  };
}
