/** Tells the pane when something in the workbook may concern it. */
import { inExcel } from './run';
import { success, type Outcome } from './problems';
import type { WorkbookChange } from './port';

type Listener = (change: WorkbookChange) => void;
type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/**
 * One for one open workbook: however many listen, Excel is asked once. The library says so to Excel
 * for every context that adds the first handler of an event or removes its last, and whether Excel
 * counts is written nowhere: one listener that leaves may silence the others.
 */
export class Watch {
  private readonly listeners = new Set<{ readonly tell: Listener }>();
  private asked: Promise<Outcome<Handlers>> | null = null;
  private removed: Promise<void> = Promise.resolve();

  /** See `WorkbookPort.watch`. Events never carry cell values onwards. */
  async add(tell: Listener): Promise<Outcome<() => void>> {
    const listener = { tell };
    this.listeners.add(listener);
    const asked = (this.asked ??= this.ask());
    const added = await asked;
    if (!added.ok) {
      this.listeners.delete(listener);
      if (this.asked === asked) this.asked = null;
      return added;
    }
    return success(() => {
      if (!this.listeners.delete(listener) || this.listeners.size > 0) return;
      this.asked = null;
      this.removed = remove(added.value);
    });
  }

  private async ask(): Promise<Outcome<Handlers>> {
    await this.removed;
    return inExcel('listen to the workbook', async (context) => {
      const sheets = context.workbook.worksheets;
      const handlers = [
        sheets.onChanged.add(this.told('content')),
        sheets.onSelectionChanged.add(this.told('selection')),
        sheets.onActivated.add(this.told('sheet')),
        sheets.onDeleted.add(this.told('sheet')),
      ];
      await context.sync();
      return handlers;
    });
  }

  private told(
    kind: WorkbookChange['kind'],
  ): (event: { readonly worksheetId: string }) => Promise<void> {
    return ({ worksheetId: sheetId }) => {
      for (const { tell } of [...this.listeners]) tell({ kind, sheetId });
      return Promise.resolve();
    };
  }
}

/** Removes handlers in the context that added them, as Office asks for. */
async function remove(handlers: Handlers): Promise<void> {
  for (const handler of handlers) handler.remove();
  try {
    await handlers[0]?.context.sync();
  } catch {
    // The workbook is closing: its handlers go with it.
  }
}
