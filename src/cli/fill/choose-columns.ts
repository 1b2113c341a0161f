/** Finds the role code column, and the columns that answer what role codes leave open. */
import { allCodedColumns } from '../../core/coding/columns';
import type { ContextName } from '../../core/fill';
import { headerKey, headerStrength } from '../../core/sheet/header-names';
import { columnLetters, HEADER_SEARCH_ROWS } from '../../core/sheet/find-header';
import { cellText, isBlank } from '../../core/sheet/cell-text';
import { CannotDo } from '../cannot-do';
import { headerForm } from '../code/choose-columns';
import type { SheetTop } from '../files/types';
import { words } from '../words';

export interface FillColumns {
  readonly sheet: string;
  /** As the file counts, from 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Zero-based. */
  readonly role: number;
  readonly context: ReadonlyMap<ContextName, number>;
  /** The column of job titles, which decide where a role has several codes. */
  readonly title: number | undefined;
  /** What should be said of the choice. */
  readonly notes: readonly string[];
}

/** Headers, as `headerKey` writes them, of columns that answer a need. */
const CONTEXT: Readonly<Record<ContextName, readonly string[]>> = {
  phase: ['phase', 'school phase', 'phase of school', 'schoolphase', 'phase of education'],
  PayRange: ['payrange', 'pay range'],
  QTS: ['qts', 'qtstatus', 'qts status', 'qualified teacher status'],
  REGTYPE: ['regtype'],
  AMHP: ['amhp'],
  NMCREG: ['nmcreg'],
  MAINJRDESC: ['mainjrdesc'],
  SWENo: ['sweno', 'swe number', 'social work england number', 'swe registration number'],
};
const NAMES: readonly ContextName[] = [
  'phase',
  'PayRange',
  'QTS',
  'REGTYPE',
  'AMHP',
  'NMCREG',
  'MAINJRDESC',
  'SWENo',
];

/**
 * @throws {CannotDo} when no sheet has the column, naming the headers that there are, or several
 *   have that very header and none is Rolecheck's
 */
export function chooseFillColumns(tops: readonly SheetTop[], role: string): FillColumns {
  for (const top of tops) {
    for (const [at, cells] of top.grid.slice(0, HEADER_SEARCH_ROWS).entries()) {
      const headers = cells.map(cellText);
      const column = roleColumn(headers, role);
      if (column === undefined) continue;
      return {
        sheet: top.sheet,
        headerRow: top.firstRow + at,
        headers,
        role: column,
        notes: notesOn(headers, column),
        ...besides(headers, column),
      };
    }
  }
  throw new CannotDo(missing(tops));
}

/** Of several columns with that very header the last one that Rolecheck wrote is the newest. */
function roleColumn(headers: readonly string[], role: string): number | undefined {
  const wanted = headerForm(role);
  const alike = headers.flatMap((header, at) =>
    wanted !== '' && headerForm(header) === wanted ? [at] : [],
  );
  const exact = alike.filter((at) => headers[at] === role);
  const meant = exact.length > 0 ? exact : alike;
  if (meant.length < 2) return meant[0];
  const coded = new Set(allCodedColumns(headers).map(({ column }) => column));
  const own = meant.filter((at) => coded.has(at)).at(-1);
  if (own === undefined) throw new CannotDo(words.whichRole(meant.map(columnLetters)));
  return own;
}

function notesOn(headers: readonly string[], role: number): readonly string[] {
  const form = headerForm(headers[role] ?? '');
  const alike = headers.filter((header) => headerForm(header) === form);
  const later = headers
    .filter((header) => headerForm(header).startsWith(`${form}(rolecheck`))
    .at(-1);
  return [
    ...(alike.length > 1 ? [words.severalAlike('role', columnLetters(role))] : []),
    ...(later === undefined ? [] : [words.newerRole(later)]),
  ];
}

function besides(headers: readonly string[], role: number): Pick<FillColumns, 'context' | 'title'> {
  const keys = headers.map(headerKey);
  const context = new Map<ContextName, number>();
  for (const name of NAMES) {
    const at = keys.findIndex((key) => CONTEXT[name].includes(key));
    if (at >= 0) context.set(name, at);
  }
  // Only what is surely a job title: `Role` beside a role code is its label.
  const strengths = headers.map((header, at) =>
    at === role || keys[at] === 'role' ? 0 : headerStrength(header, 'title'),
  );
  const best = Math.max(0, ...strengths);
  return { context, title: best > 0.8 ? strengths.indexOf(best) : undefined };
}

function missing(tops: readonly SheetTop[]): string {
  if (tops.length === 0) return words.noVisibleSheet;
  for (const top of tops) {
    const at = top.grid.findIndex((cells) => !cells.every(isBlank));
    const headers = (top.grid[at] ?? []).map(cellText).filter((header) => !isBlank(header));
    if (at >= 0) return words.noColumn('role', headers, top.firstRow + at, top.sheet);
  }
  return tops.every((top) => top.sheet === '') ? words.emptyFile : words.emptySheets;
}
