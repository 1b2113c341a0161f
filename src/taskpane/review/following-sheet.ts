/** Selects posts in the sheet: by itself where that is switched on, or on asking. */
import type { Showing } from '../../core/review/types';
import type { WorkbookPort } from '../../excel/port';
import type { Assumption } from '../code-jobs/assume';

export class SheetFollower {
  follows = false;
  /** What was shown last, and how many of its posts have been selected. */
  private last: { readonly id: string; readonly times: number } = { id: '', times: 0 };
  private next: (() => Promise<unknown>) | null = null;
  private isShowing = false;

  constructor(private readonly workbook: WorkbookPort) {}

  /** Follows to what is shown now, when it is something else than before. */
  turned(found: Assumption, showing: Showing): void {
    if (!this.follows || showing.kind !== 'one' || showing.entry.id === this.last.id) return;
    this.show(found, showing);
  }

  /** Selects the next post of what is shown, from the top again after the last. */
  show(found: Assumption, showing: Showing): void {
    const { id, rows } = shownRows(showing);
    const times = id === this.last.id ? this.last.times : 0;
    const row = rows[times % rows.length];
    if (row === undefined) return;
    this.last = { id, times: times + 1 };
    const { sheetId, firstRow, firstColumn } = found.list;
    const column = found.fields.title?.column ?? firstColumn;
    this.next = () => this.workbook.show(sheetId, firstRow + row, column);
    void this.go();
  }

  /** One at a time, and of those that wait the newest: keys are faster than Excel. */
  private async go(): Promise<void> {
    if (this.isShowing) return;
    this.isShowing = true;
    while (this.next) {
      const show = this.next;
      this.next = null;
      // A sheet that is gone cannot be shown; the queue stays to be worked on.
      await show();
    }
    this.isShowing = false;
  }
}

function shownRows(showing: Showing): { readonly id: string; readonly rows: readonly number[] } {
  switch (showing.kind) {
    case 'one':
      return showing.entry;
    case 'group':
      return {
        id: showing.group.id,
        rows: showing.group.entries.flatMap(({ rows }) => rows),
      };
    case 'done':
      return { id: '', rows: [] };
  }
}
