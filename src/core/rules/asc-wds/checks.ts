/** Checks that several of the service's rules make of a column. Each gives what a `check` must be. */
import { judgeCode } from '../../items/judge-code';
import { fold } from '../../text/tidy';
import type { Facts, RowRule } from '../types';
import { cell, whole } from './read';

type Check = RowRule['check'];

/** Nothing stands in the cell. */
export function isBlankCell(column: string): Check {
  return () => (row) => (cell(row, column) === '' ? {} : undefined);
}

/** So many characters or more; slot `{length}`. The service says "longer than" and means this. */
export function isAsLongAs(column: string, length: number): Check {
  return () => (row) => {
    const text = cell(row, column);
    return text.length >= length ? { say: { length: String(text.length) } } : undefined;
  };
}

/** The codes that the service takes, as the numbers that it reads. */
export function currentNumbers(facts: Facts, set: string): ReadonlySet<number> {
  const current = facts.codes(set).codes.filter((code) => !code.withdrawn);
  return new Set(current.map(({ code }) => Number(code)));
}

/**
 * Gives what to write instead of a text, when it can only mean one code of the set: the code with
 * noughts beside it, with its own label, its label alone, or a withdrawn code with one successor. A
 * number further on is not believed: `NVQ 2` and `Band 8` are no codes, and `-1` stands for nothing.
 */
export function codeMeant(
  facts: Facts,
  set: string,
): (text: string) => { readonly write?: string } {
  const codes = facts.codes(set);
  return (text) => {
    const write = text === '' ? undefined : judgeCode(codes, text)?.write;
    if (write === undefined) return {};
    const label = lettersOf(codes.get(write)?.label ?? '');
    const isMeant =
      lettersOf(text) === label ||
      ['', label].includes(besideCode(text, write) ?? 'something else') ||
      codes.get(text)?.withdrawn !== undefined;
    return isMeant ? { write } : {};
  };
}

/** What a text has beside a code that it begins with, noughts aside; undefined when it begins otherwise. */
function besideCode(text: string, code: string): string | undefined {
  const bare = fold(text).replace(/^0+(?=.)/, '');
  if (!bare.startsWith(code.toLowerCase())) return undefined;
  return lettersOf(bare.slice(code.length).replace(/^\.0+(?!\d)/, ''));
}

/** Letters and digits, one space between words. */
function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Something stands in the cell, and no number in front of it. */
export function isNoNumber(column: string, set: string): Check {
  return (facts) => {
    const meant = codeMeant(facts, set);
    return (row) => {
      const text = cell(row, column);
      return text !== '' && Number.isNaN(whole(text)) ? meant(text) : undefined;
    };
  };
}

/** A number that is no current code. Where the service overlooks it, a nought passes. */
export function isNotListed(column: string, set: string, nought: 'passes' | 'fails'): Check {
  return (facts) => {
    const meant = codeMeant(facts, set);
    const current = currentNumbers(facts, set);
    return (row) => {
      const text = cell(row, column);
      const number = whole(text);
      if (Number.isNaN(number) || current.has(number)) return undefined;
      return number === 0 && nought === 'passes' ? undefined : meant(text);
    };
  };
}

/** Something stands in the cell that is no current code, number or not. */
export function isNeither(column: string, set: string): Check {
  return (facts) => {
    const meant = codeMeant(facts, set);
    const current = currentNumbers(facts, set);
    return (row) => {
      const text = cell(row, column);
      return text === '' || current.has(whole(text)) ? undefined : meant(text);
    };
  };
}
