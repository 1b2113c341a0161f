/**
 * What the service says of one question of a row, worked out once for all the rules that ask: the
 * first of the things it may say, since it stops at the first.
 */
import type { Breach, Facts, Row, RowRule } from '../types';

/** Gives, for a row, which of several things the service says; undefined when it says nothing. */
export type Verdict<Case> = (facts: Facts) => (row: Row) => Case;

/**
 * Remembers the answer for the row that was asked about last, so that the rules of a row share it.
 *
 * @param make called once for each check; what it returns must depend on the row alone
 */
export function remembered<T>(make: (facts: Facts) => (row: Row) => T): Verdict<T> {
  const made = new WeakMap<Facts, (row: Row) => T>();
  return (facts) => {
    const before = made.get(facts);
    if (before) return before;
    const answer = make(facts);
    let last: Row | undefined;
    let is: T;
    const remember = (row: Row): T => {
      if (last !== row) {
        is = answer(row);
        last = row;
      }
      return is;
    };
    made.set(facts, remember);
    return remember;
  };
}

/** A rule's check: the verdict is this case. `more` gives the slots and the fix. */
export function when<Case extends string>(
  verdict: Verdict<Case | undefined>,
  which: Case,
  more?: (facts: Facts) => (row: Row) => Breach,
): RowRule['check'] {
  return (facts) => {
    const said = verdict(facts);
    const add = more?.(facts);
    return (row) => (said(row) === which ? (add?.(row) ?? {}) : undefined);
  };
}
