/** Hidden rows and columns of a range. */
import { invalidArgument } from '../errors';
import { MAX_COLUMNS, MAX_ROWS } from '../geometry';
import type { Axis } from '../store';
import { EVENT, WORKBOOK_TARGET } from '../state/events';
import type { RangeModel } from '../state/ranges';

/** Lines looked at before the answer for a whole sheet or column is taken from a part. */
const MAX_LOOKED_AT = 200_000;

function lines(range: RangeModel, axis: Axis): { first: number; count: number } {
  const { block } = range;
  return axis === 'rows'
    ? { first: block.row, count: block.rows }
    : { first: block.column, count: block.columns };
}

/** True when all are hidden, false when none is, null when some are. */
export function hiddenOf(range: RangeModel, axis: Axis): boolean | null {
  const { first, count } = lines(range, axis);
  const whole = axis === 'rows' ? count === MAX_ROWS : count === MAX_COLUMNS;
  const last = first + Math.min(count, MAX_LOOKED_AT);
  let hidden = 0;
  for (let i = first; i < last; i++) {
    if (range.book.store.readAxis(range.sheetId, axis, i).hidden) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === count && !whole ? true : null;
}

export function setHidden(range: RangeModel, axis: Axis, value: unknown): void {
  if (typeof value !== 'boolean') throw invalidArgument('hidden is true or false');
  const { book, sheetId } = range;
  book.protection.requireAllowed(
    sheetId,
    axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns',
  );
  const { first, count } = lines(range, axis);
  book.store.writeAxis(sheetId, axis, first, count, { hidden: value });
  if (axis === 'columns') return;
  book.events.raise(EVENT.rowHiddenChanged, [sheetId, WORKBOOK_TARGET], {
    worksheetId: sheetId,
    address: range.address(),
    changeType: value ? 'Hidden' : 'Unhidden',
    source: 'Local',
  });
}
