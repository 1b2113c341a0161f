/** Arguments as Excel hands them over, made into plain cells. */
import type { Argument, ArgumentCell } from '../core/answers/answer';

/**
 * An argument of a custom function. Excel gives a matrix for a range as for a single value, null
 * for one that was left out, and, after the last, an object that tells of the call.
 */
export function argumentFrom(given: unknown): Argument {
  if (Array.isArray(given)) return given.map((row: unknown) => rowFrom(row));
  return given === null || given === undefined || isCallInfo(given)
    ? undefined
    : [[cellFrom(given)]];
}

/** Whole columns are mostly this row: one for all of them spares a million small ones. */
const BLANK_ROW: readonly ArgumentCell[] = [''];

function rowFrom(row: unknown): readonly ArgumentCell[] {
  if (Array.isArray(row) && row.length === 1 && row[0] === null) return BLANK_ROW;
  return Array.isArray(row) ? row.map((cell: unknown) => cellFrom(cell)) : [cellFrom(row)];
}

/**
 * Cells are text, numbers, true or false, and null when empty; errors and data types are objects.
 * Of a data type the text that the cell shows is taken, or the number behind a formatted number.
 */
function cellFrom(cell: unknown): ArgumentCell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
    return cell;
  if (typeof cell !== 'object' || cell === null) return '';
  const { code, text, basicValue }: Partial<Record<string, unknown>> = { ...cell };
  if (typeof code === 'string') return { error: code };
  if (typeof text === 'string') return text;
  if (typeof basicValue === 'number' || typeof basicValue === 'boolean') return basicValue;
  if (typeof basicValue !== 'string') return { error: '#VALUE!' };
  return basicValue.startsWith('#') ? { error: basicValue } : basicValue;
}

function isCallInfo(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'functionName' in given;
}
