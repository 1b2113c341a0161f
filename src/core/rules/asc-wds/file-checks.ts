/** Checks that the rules of workplaces and training make. Each gives what a `check` must be. */
import type { Facts, Row, RowRule } from '../types';
import { codeMeant, currentNumbers } from './checks';
import { listOf } from './lists';
import { cell, whole } from './read';

type Check = RowRule['check'];

const DIGITS = /^\d*$/;

/** More than so many characters; slots `{length}` and `{most}`. */
export function isTooLong(column: string, most: number): Check {
  return () => (row) => {
    const { length } = cell(row, column);
    return length > most ? { say: { length: String(length), most: String(most) } } : undefined;
  };
}

/** The current codes of a set, as the list writes them. */
export function currentCodes(facts: Facts, set: string): ReadonlySet<string> {
  const current = facts.codes(set).codes.filter((code) => !code.withdrawn);
  return new Set(current.map(({ code }) => code));
}

/** The codes of a set that have a trait, as the numbers that the service reads. */
export function traitNumbers(facts: Facts, set: string, trait: string): ReadonlySet<number> {
  return new Set([...facts.trait(set, trait)].map(Number));
}

/** Something stands in the cell, and its text is no current code: `01` is not `1`. */
export function isNoTextOf(column: string, set: string): Check {
  return (facts) => {
    const meant = codeMeant(facts, set);
    const current = currentCodes(facts, set);
    return (row) => {
      const text = cell(row, column);
      return text === '' || current.has(text) ? undefined : meant(text);
    };
  };
}

/** A number stands in the cell that is no current code; blanks and texts are another rule's. */
export function isUnknownNumber(
  column: string,
  set: string,
  but?: (code: number) => boolean,
): Check {
  return (facts) => {
    const meant = codeMeant(facts, set);
    const current = currentNumbers(facts, set);
    return (row) => {
      const text = cell(row, column);
      const number = whole(text);
      if (Number.isNaN(number) || current.has(number) || but?.(number)) return undefined;
      return meant(text);
    };
  };
}

/** Something stands in the cell although nothing is wanted there; `when` says in which rows. */
export function isNotWanted(column: string, when: (row: Row) => boolean): Check {
  return () => (row) => (cell(row, column) !== '' && when(row) ? {} : undefined);
}

/** Nothing stands in the cell although something is wanted there; `when` says in which rows. */
export function isWanted(column: string, when: (row: Row) => boolean): Check {
  return () => (row) => (cell(row, column) === '' && when(row) ? {} : undefined);
}

/** An item is not digits alone, and the service takes a number from it; slots `{item}`, `{read}`. */
export function isReadAs(column: string): Check {
  return () => (row) => {
    const item = listOf(cell(row, column)).find(
      (one) => !DIGITS.test(one.trim()) && !Number.isNaN(whole(one)) && String(whole(one)) !== one,
    );
    return item === undefined ? undefined : { say: { item, read: String(whole(item)) } };
  };
}
