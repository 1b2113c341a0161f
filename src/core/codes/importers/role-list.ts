import { cellText } from '../../sheet/cell-text';
import type { CellGrid, CellValue } from '../../sheet/types';
import { fold } from '../../text/tidy';
import type { CodeSet } from '../types';
import { findHeaderRow, type HeaderRow } from './header-row';
import { LIMITS, type ImportProblem } from './types';
import { words } from './words';

const HEADERS = {
  code: ['Role code', 'Code', 'Role id', 'Role number', 'Role no', 'Id'],
  title: ['Role title', 'Title', 'Role name', 'Role', 'Name', 'Label', 'Description'],
  soc2000: ['SOC 2000', 'SOC 2000 code', 'SOC 2000 unit group'],
  titles: ['Job titles', 'Titles', 'Other titles', 'Alternative titles', 'Also known as'],
} as const;

type Field = keyof typeof HEADERS;

/** Longest code and title that are taken; the official lists stay far below. */
const LONGEST = { code: 20, title: 200 } as const;

/** One role of an authority's own list. */
export interface ImportedRole {
  readonly code: string;
  readonly title: string;
  /** Unit group of SOC 2000, or empty. */
  readonly soc2000: string;
  /** Job titles that belong to the role, besides its own. */
  readonly titles: readonly string[];
}

export type RoleListImport =
  | { readonly ok: true; readonly roles: readonly ImportedRole[]; readonly problems: readonly [] }
  | {
      readonly ok: false;
      readonly roles: readonly [];
      readonly problems: readonly ImportProblem[];
    };

/** A row as it was read, with what is wrong with it. */
interface Read extends ImportedRole {
  readonly row: number;
}

/**
 * Reads an authority's own list of role codes: a header row with a code and a title, and where
 * they are there a SOC 2000 code and further titles, parted by semicolons or line ends. All rows are
 * taken or none; the problems are in the order of the rows. Codes that Excel may have changed (numbers,
 * lost leading zeros, `1E+05`) are never guessed at.
 *
 * @param soc2000 the set to look SOC codes up in; without it only their shape is checked
 * @param firstRow what the sheet calls the first row given
 */
export function importRoleList(rows: CellGrid, soc2000?: CodeSet, firstRow = 1): RoleListImport {
  const header = findHeaderRow<Field>(rows, HEADERS, ['code', 'title']);
  if (header === undefined) return refused([aboutAll(words.roleHeadersMissing())]);
  const body = rows
    .slice(header.row + 1)
    .map((cells, at) => ({ cells, row: firstRow + header.row + 1 + at }))
    .filter(({ cells }) => cells.some((cell) => cellText(cell).trim() !== ''));
  if (body.length === 0) return refused([aboutAll(words.noRows())]);
  if (body.length > LIMITS.roles) return refused([aboutAll(words.tooManyRows(LIMITS.roles))]);
  const problems: ImportProblem[] = [];
  const roles = body.map(({ cells, row }) => {
    const { role, faults } = readRow(cells, header, soc2000);
    for (const [field, message] of faults) problems.push(problem(row, field, message));
    return { ...role, row };
  });
  problems.push(...lostZeros(roles), ...repeatedCodes(roles), ...repeatedTitles(roles));
  if (problems.length > 0) return refused([...problems].sort((a, b) => a.row - b.row));
  return {
    ok: true,
    roles: roles.map(({ code, title, soc2000: soc, titles }) => ({
      code,
      title,
      soc2000: soc,
      titles,
    })),
    problems: [],
  };
}

function refused(problems: readonly ImportProblem[]): RoleListImport {
  return { ok: false, roles: [], problems };
}

function aboutAll(message: string): ImportProblem {
  return { row: 0, column: '', message };
}

function problem(row: number, field: Field, message: string): ImportProblem {
  return { row, column: HEADERS[field][0], message };
}

type Fault = readonly [field: Field, message: string];

function readRow(
  cells: readonly CellValue[],
  { columns }: HeaderRow<Field>,
  set: CodeSet | undefined,
): { readonly role: ImportedRole; readonly faults: readonly Fault[] } {
  const cell = (field: Field): CellValue => cells[columns.get(field) ?? -1] ?? '';
  const text = (field: Field): string => cellText(cell(field)).trim();
  const role = {
    code: text('code'),
    title: text('title'),
    soc2000: text('soc2000'),
    titles: splitTitles(text('titles')),
  };
  const faults: Fault[] = [];
  const codeFault = faultOfCode(cell('code'), role.code);
  if (codeFault !== undefined) faults.push(['code', codeFault]);
  if (role.title === '') faults.push(['title', words.labelMissing(role.code || '(none)')]);
  for (const title of [role.title, ...role.titles]) {
    if (title.length > LONGEST.title) faults.push(['title', words.tooLong('title', LONGEST.title)]);
  }
  if (role.soc2000 !== '' && !isSoc2000(role.soc2000, set)) {
    faults.push(['soc2000', words.soc2000Unknown(role.soc2000.slice(0, LONGEST.code))]);
  }
  return { role, faults };
}

/** What is wrong with a code by itself, or undefined. */
function faultOfCode(cell: CellValue, text: string): string | undefined {
  if (text === '') return words.codeMissing();
  if (typeof cell === 'number') return words.codeIsNumber(text);
  if (typeof cell === 'boolean') return words.codeNotText();
  if (text.startsWith('#')) return words.codeIsError(text.slice(0, LONGEST.code));
  if (/^\d(?:\.\d{1,15})?E[+-]?\d{1,3}$/i.test(text)) return words.codeRewritten(text);
  if (text.length > LONGEST.code) return words.tooLong('code', LONGEST.code);
  return undefined;
}

function isSoc2000(text: string, set: CodeSet | undefined): boolean {
  if (!/^\d{4}$/.test(text)) return false;
  return set === undefined || set.get(text) !== undefined;
}

function splitTitles(text: string): readonly string[] {
  return text
    .split(/[;|\n]/)
    .map((title) => title.trim())
    .filter((title) => title !== '');
}

/** Where codes with leading zeros all have one length, a shorter number has lost a zero. */
function lostZeros(roles: readonly Read[]): readonly ImportProblem[] {
  const widths = new Set(
    roles.filter(({ code }) => /^0\d+$/.test(code)).map(({ code }) => code.length),
  );
  const [width] = widths;
  if (width === undefined || widths.size > 1) return [];
  return roles
    .filter(({ code }) => /^\d+$/.test(code) && code.length < width)
    .map(({ code, row }) => problem(row, 'code', words.zeroLost(code, width)));
}

/** Codes that stand twice, or that a person could not tell apart. */
function repeatedCodes(roles: readonly Read[]): readonly ImportProblem[] {
  const first = new Map<string, Read>();
  return roles.flatMap((role) => {
    if (role.code === '') return [];
    const key = fold(role.code)
      .replaceAll(' ', '')
      .replace(/^0+(?=.)/, '');
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, role);
      return [];
    }
    const message =
      other.code === role.code
        ? words.codeTwice(role.code, other.row)
        : words.codeAlike(role.code, other.code, other.row);
    return [problem(role.row, 'code', message)];
  });
}

/** Titles that lead to two codes. A role may repeat its own title among its titles. */
function repeatedTitles(roles: readonly Read[]): readonly ImportProblem[] {
  const first = new Map<string, Read>();
  return roles.flatMap((role) =>
    [role.title, ...role.titles].flatMap((title) => {
      const key = fold(title);
      const other = key === '' ? undefined : first.get(key);
      if (other === undefined) first.set(key, role);
      if (other === undefined || other.code === role.code) return [];
      return [problem(role.row, 'title', words.titleTwice(title, other.code, other.row))];
    }),
  );
}
