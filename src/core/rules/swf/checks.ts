/** Checks that several rules of this return make. Each gives what a rule's `check` must be. */
import { judgeCode } from '../../items/judge-code';
import { isTurn } from '../common/turns';
import { joinKey } from '../table';
import type { Facts, FileRule, Row, RowRule } from '../types';
import { hasEnded } from './periods';

type Check = RowRule['check'];

/** A look at each row, for a rule that is about several sheets and must say when one is missing. */
export function everyRow(check: Check): FileRule['check'] {
  return function* (facts, rows) {
    const look = check(facts);
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
      const breach = look(rows.row(at));
      if (breach) yield { ...breach, row: at };
    }
  };
}

/**
 * Something stands in the cell and is no code of the set, be it current or of an earlier year.
 * Offers the code that differs in capitals or spaces, or whose label stands there.
 */
export function isNoCodeOfAnyYear(column: string, set: string): Check {
  return (facts) => {
    const codes = facts.codes(set);
    const known = new Set(codes.codes.map(({ code }) => code));
    return (row) => {
      const text = row.text(column);
      if (text.trim() === '' || known.has(text)) return undefined;
      const inCapitals = text.trim().toUpperCase();
      const write = known.has(inCapitals) ? inCapitals : judgeCode(codes, text)?.write;
      return write === undefined ? {} : { write };
    };
  };
}

/** The cell holds a code that an earlier year had; slot `{label}`. */
export function isEndedCode(column: string, set: string, ended: readonly string[]): Check {
  return (facts) => {
    const codes = facts.codes(set);
    const labels = new Map(ended.map((code) => [code, codes.get(code)?.label ?? code]));
    return (row) => {
      const label = labels.get(row.text(column).trim());
      return label === undefined ? undefined : { say: { label } };
    };
  };
}

const YES = new Set(['true', '1']);
const NO = new Set(['false', '0']);
const MEANT: ReadonlyMap<string, string> = new Map([
  ...['y', 'yes', 't'].map((word): [string, string] => [word, 'true']),
  ...['n', 'no', 'f'].map((word): [string, string] => [word, 'false']),
]);

/** True, false, or undefined where neither can be read. Excel's own TRUE and FALSE count, as do 1 and 0. */
export function yesNo(row: Row, column: string): boolean | undefined {
  const word = row.text(column).trim().toLowerCase();
  if (word === '') return undefined;
  const meant = MEANT.get(word) ?? word;
  if (YES.has(meant)) return true;
  return NO.has(meant) ? false : undefined;
}

/** The statuses for any of which the census expects a teacher number (rule 4100Q). */
export const QUALIFIED = ['QTS', 'QTLS', 'EYTS'] as const;

/** One of the statuses is recorded as true. */
export function isQualified(row: Row): boolean {
  return QUALIFIED.some((column) => yesNo(row, column) === true);
}

/** Something stands in the cell and is neither true nor false; yes and no can mean but one thing. */
export function isNeitherTrueNorFalse(column: string): Check {
  return () => (row) => {
    const word = row.text(column).trim().toLowerCase();
    if (word === '' || YES.has(word) || NO.has(word)) return undefined;
    const write = MEANT.get(word);
    return write === undefined ? {} : { write };
  };
}

/** Something stands in the cell and no day can be read from it. The form is free: the return is XML. */
export function isNoDay(column: string): Check {
  return () => (row) =>
    row.text(column).trim() !== '' && row.day(column) === undefined ? {} : undefined;
}

/** Two digits for the year, a day that is not in the calendar, or no date at all, in a few words. */
export function whyNoDay(row: Row, column: string): string {
  switch (row.dayRead(column).problem) {
    case 'two-digit year':
      return 'the year has two digits';
    case 'impossible':
      return 'there is no such day';
    case 'placeholder':
      return 'it looks like a placeholder';
    case 'unreadable':
    case undefined:
      return 'it is not a date';
  }
}

/** A run of two or more spaces in a name; offers it with single ones. */
export function hasDoubleSpace(column: string): Check {
  return () => (row) => {
    const text = row.text(column);
    return text.includes('  ') ? { write: text.replace(/ {2,}/gu, ' ').trim() } : undefined;
  };
}

/**
 * Nothing stands in the cell of a contract that had not ended by census day, nor in the same column
 * of its roles: the return takes pay and hours with the post or with each role, never both.
 */
export function isMissingWhileOpen(column: string): Check {
  return (facts) => {
    const onRoles = isOnRoles(facts, column);
    return (row) =>
      row.text(column).trim() === '' && !hasEnded(row, facts.reference) && !onRoles(row)
        ? {}
        : undefined;
  };
}

/** Whether a role of the contract has the column filled in. */
function isOnRoles(facts: Facts, column: string): (contract: Row) => boolean {
  const roles = facts.part('roles');
  if (roles?.has(column) !== true) return () => false;
  const by = roles.has('ContractId') ? ['ContractId', 'StaffId'] : ['StaffId'];
  const keyOf = (row: Row): string => by.map((one) => joinKey(row.text(one))).join('\n');
  let filled: ReadonlySet<string> | undefined;
  const read = (): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (let at = 0; at < roles.count; at++) {
      const row = roles.row(at);
      if (row.text(column).trim() !== '') keys.add(keyOf(row));
    }
    keys.delete('');
    keys.delete('\n');
    return keys;
  };
  return (contract) => (filled ??= read()).has(keyOf(contract));
}
