/** What the user does in the grid, followed up and told to the add-in. */
import { blockAddress } from './address';
import type { StoreEvent } from './store';
import { afterEdit, afterShift } from './state/edits';
import { EVENT, WORKBOOK_TARGET } from './state/events';
import { raiseActivated, raiseSelectionChanged } from './state/selection';
import type { WorkbookState } from './state/workbook';

/** Brings the host's own state in line with an event of the grid, and raises Excel's events. */
export function followUser(book: WorkbookState, event: StoreEvent): void {
  const { events } = book;
  switch (event.kind) {
    case 'edited': {
      const { before, after } = event;
      const details = before !== undefined && after !== undefined ? { before, after } : undefined;
      afterEdit(book, event.sheetId, event.block, 'user', details);
      return;
    }
    case 'shifted':
      afterShift(book, event, 'user');
      book.rules.show();
      return;
    case 'formatted':
      events.raise(EVENT.formatChanged, [event.sheetId, WORKBOOK_TARGET], {
        worksheetId: event.sheetId,
        address: blockAddress(event.block),
        source: 'Local',
      });
      return;
    case 'filtered':
      events.raise(EVENT.rowHiddenChanged, [event.sheetId, WORKBOOK_TARGET], {
        worksheetId: event.sheetId,
        changeType: 'Hidden',
        source: 'Local',
      });
      return;
    case 'selected':
      raiseSelectionChanged(book);
      return;
    case 'activated':
      raiseActivated(book, event.sheetId, event.previousId);
      return;
    case 'calculated':
      events.raise(EVENT.calculated, [event.sheetId, WORKBOOK_TARGET], {
        worksheetId: event.sheetId,
      });
      return;
    case 'sheet-added':
      events.raise(EVENT.added, [WORKBOOK_TARGET], {
        worksheetId: event.sheetId,
        source: 'Local',
      });
      return;
    case 'sheet-removed':
      book.dropSheet(event.sheetId);
      events.raise(EVENT.deleted, [WORKBOOK_TARGET], {
        worksheetId: event.sheetId,
        source: 'Local',
      });
      return;
    case 'sheet-renamed':
      events.raise(EVENT.nameChanged, [event.sheetId, WORKBOOK_TARGET], {
        worksheetId: event.sheetId,
        nameBefore: event.before,
        nameAfter: book.sheet(event.sheetId).name,
        source: 'Local',
      });
      return;
    case 'undone':
    case 'redone':
      return;
  }
}
