/** Tells the pane when something in the workbook may concern it. */
import { inExcel } from './run';
import { success, type Outcome } from './problems';
import type { WorkbookChange } from './port';

/** Listens until the returned function is called. Events never carry cell values onwards. */
export async function watch(
  listener: (change: WorkbookChange) => void,
): Promise<Outcome<() => void>> {
  const added = await inExcel('listen to the workbook', async (context) => {
    const sheets = context.workbook.worksheets;
    const tell =
      (kind: WorkbookChange['kind']) =>
      (event: { readonly worksheetId: string }): Promise<void> => {
        listener({ kind, sheetId: event.worksheetId });
        return Promise.resolve();
      };
    const handlers = [
      sheets.onChanged.add(tell('content')),
      sheets.onSelectionChanged.add(tell('selection')),
      sheets.onActivated.add(tell('sheet')),
      sheets.onDeleted.add(tell('sheet')),
    ];
    await context.sync();
    return handlers;
  });
  if (!added.ok) return added;
  let isListening = true;
  return success(() => {
    if (!isListening) return;
    isListening = false;
    void inExcelOf(added.value);
  });
}

/** Removes the handlers in the context that added them, as Office asks for. */
async function inExcelOf(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  for (const handler of handlers) handler.remove();
  try {
    await handlers[0]?.context.sync();
  } catch {
    // The workbook is closing: its handlers go with it.
  }
}
