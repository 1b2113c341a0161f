/**
 * Checks of one value against its form, for any column: what a collection's own rule about a
 * National Insurance number or a date must do. Blank cells pass: whether they may be blank is
 * another rule's business.
 */
import type { FaultKind, FormatFault, FormatItem } from '../../items/types';
import type { NoDay } from '../../sheet/day';
import { isBlank } from '../../sheet/cell-text';
import type { RowRule } from '../types';

type Check = RowRule['check'];

/** Several rules judge one cell, one after another: what was said last of each form is kept. */
const judgedLast = new WeakMap<
  FormatItem,
  { readonly text: string; readonly fault: FormatFault | undefined }
>();

function judge(item: FormatItem, text: string): FormatFault | undefined {
  const last = judgedLast.get(item);
  if (last?.text === text) return last.fault;
  const fault = item.judge(text);
  judgedLast.set(item, { text, fault });
  return fault;
}

/** The form's judge finds a fault of one of these kinds; no slots. Offers what must be meant. */
export function hasFault(column: string, item: FormatItem, kinds: readonly FaultKind[]): Check {
  return () => (row) => {
    const text = row.text(column);
    if (isBlank(text)) return undefined;
    const fault = judge(item, text);
    if (fault === undefined || !kinds.includes(fault.kind)) return undefined;
    return fault.write === undefined ? {} : { write: fault.write };
  };
}

/** The same for faults that can be put right by writing one thing; it is also the slot `{write}`. */
export function isBetterWritten(
  column: string,
  item: FormatItem,
  kinds: readonly FaultKind[],
): Check {
  return () => (row) => {
    const text = row.text(column);
    if (isBlank(text)) return undefined;
    const fault = judge(item, text);
    if (fault?.write === undefined || !kinds.includes(fault.kind)) return undefined;
    return { write: fault.write, say: { write: fault.write } };
  };
}

/** The cell is no day, for one of these reasons; no slots. Both ways of counting days are known. */
export function hasNoDay(column: string, reasons: readonly NoDay[]): Check {
  return () => (row) => {
    if (isBlank(row.value(column))) return undefined;
    const { problem } = row.dayRead(column);
    return problem !== undefined && reasons.includes(problem) ? {} : undefined;
  };
}
