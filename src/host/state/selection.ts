/** Tells listeners where the selection is now, and which sheet is in front. */
import { blockAddress } from '../address';
import { intersect } from '../geometry';
import { EVENT, WORKBOOK_TARGET } from './events';
import type { WorkbookState } from './workbook';

export function raiseSelectionChanged(book: WorkbookState): void {
  const { sheetId, blocks } = book.store.selection();
  const address = blocks.map(blockAddress).join(',');
  book.events.raiseUnasked(EVENT.workbookSelectionChanged, '', {});
  book.events.raise(EVENT.selectionChanged, [sheetId, WORKBOOK_TARGET], {
    worksheetId: sheetId,
    address,
  });
  for (const table of book.tables.onSheet(sheetId)) {
    const shared = blocks.flatMap((block) => intersect(block, table.block) ?? []);
    book.events.raise(EVENT.tableSelectionChanged, [table.id], {
      worksheetId: sheetId,
      tableId: table.id,
      address: shared.map(blockAddress).join(','),
    });
  }
}

export function raiseActivated(book: WorkbookState, sheetId: string, previousId: string): void {
  book.events.raise(EVENT.deactivated, [previousId, WORKBOOK_TARGET], {
    worksheetId: previousId,
  });
  book.events.raise(EVENT.activated, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId });
}
