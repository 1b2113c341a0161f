/** What may go wrong with Excel, to be switched on by tests. */
import { ExcelError, type ErrorCode } from './errors';
import type { BatchFault } from './interpreter/batch';

/** A request that is to fail. */
export interface RequestFault {
  /** Which request from now on: 1 is the next one. */
  readonly request: number;
  readonly code: ErrorCode;
  readonly message?: string;
  /** Writes and calls done before it fails: Excel does not take those back. None unless said. */
  readonly afterWrites?: number;
}

export class Faults {
  /** The user is editing a cell: Excel takes no requests. */
  cellEditMode = false;
  /** The workbook was closed, or the session has ended. */
  workbookClosed = false;
  /** Milliseconds before a request is answered. */
  latency = 0;
  /** The workbook is closed when so many more requests have come in; none when it stays open. */
  private closesIn: number | null = null;
  private waiting: { readonly fault: RequestFault; left: number }[] = [];

  /** Makes one of the coming requests fail. */
  fail(fault: RequestFault): void {
    if (fault.request < 1) throw new Error('Rolecheck: Faults.fail counts requests from 1');
    this.waiting.push({ fault, left: fault.request });
  }

  /** Closes the workbook when a request comes in: it and all after it fail, with nothing done. */
  closeAt(request: number): void {
    if (request < 1) throw new Error('Rolecheck: Faults.closeAt counts requests from 1');
    this.closesIn = request;
  }

  /** All is well again. */
  clear(): void {
    this.closesIn = null;
    this.cellEditMode = false;
    this.workbookClosed = false;
    this.latency = 0;
    this.waiting = [];
  }

  /** What befalls the request that came in now. */
  next(): BatchFault | null {
    for (const entry of this.waiting) entry.left -= 1;
    const due = this.waiting.find(({ left }) => left === 0);
    this.waiting = this.waiting.filter(({ left }) => left > 0);
    if (this.closesIn !== null) {
      this.closesIn -= 1;
      if (this.closesIn === 0) this.workbookClosed = true;
    }
    if (this.workbookClosed) return failAtOnce('InvalidOrTimedOutSession');
    if (this.cellEditMode) return failAtOnce('InvalidOperationInCellEditMode');
    if (!due) return null;
    const { code, message, afterWrites } = due.fault;
    return { afterWrites: afterWrites ?? 0, error: new ExcelError(code, message) };
  }
}

function failAtOnce(code: ErrorCode): BatchFault {
  return { afterWrites: 0, error: new ExcelError(code) };
}
