/** Checks that many rules make, for any column. Each gives what a rule's `check` must be. */
import { judgeCode } from '../../items/judge-code';
import type { Fault } from '../../items/types';
import type { Breach, RowRule } from '../types';

type Check = RowRule['check'];

/** Nothing stands in the cell, or only spaces. */
export function isMissing(column: string): Check {
  return () => (row) => (row.text(column).trim() === '' ? {} : undefined);
}

/** The cell holds more than so many characters; slots `{length}` and `{most}`. */
export function isLonger(column: string, most: number): Check {
  return () => (row) => {
    const { length } = row.text(column);
    return length > most ? { say: { length: String(length), most: String(most) } } : undefined;
  };
}

/**
 * Something stands in the cell and is no current code of the set, exactly as the list writes it.
 * What must have been meant is offered, when it is one code.
 */
export function isNoCode(column: string, set: string): Check {
  return (facts) => {
    const codes = facts.codes(set);
    const current = new Set(codes.codes.filter((code) => !code.withdrawn).map(({ code }) => code));
    return (row) => {
      const text = row.text(column);
      if (text.trim() === '' || current.has(text)) return undefined;
      return offered(judgeCode(codes, text));
    };
  };
}

/** The one thing that must have been meant, and that a zero in front was lost where it was. */
export function offered(fault: Fault | undefined): Breach {
  if (fault?.write === undefined) return {};
  const { write } = fault;
  const isZeroLost = 'kind' in fault && fault.kind === 'leading zero';
  return isZeroLost ? { write, more: `Excel removed the leading zero of ${write}.` } : { write };
}
