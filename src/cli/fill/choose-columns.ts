/** Finds the role code column, and the columns that answer what role codes leave open. */
import type { ContextName } from '../../core/fill';
import { headerKey, headerStrength } from '../../core/sheet/header-names';
import { HEADER_SEARCH_ROWS } from '../../core/sheet/find-header';
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
  /** Several columns have the header of the role codes; the first one is `role`. */
  readonly severalRoles: boolean;
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

/** @throws {CannotDo} when no sheet has the column, naming the headers that there are */
export function chooseFillColumns(tops: readonly SheetTop[], role: string): FillColumns {
  const wanted = headerForm(role);
  for (const top of tops) {
    for (const [at, cells] of top.grid.slice(0, HEADER_SEARCH_ROWS).entries()) {
      const headers = cells.map(cellText);
      const exact = headers.indexOf(role);
      const column = exact >= 0 ? exact : headers.map(headerForm).indexOf(wanted);
      if (column < 0 || wanted === '') continue;
      return {
        sheet: top.sheet,
        headerRow: top.firstRow + at,
        headers,
        role: column,
        severalRoles: headers.filter((header) => headerForm(header) === wanted).length > 1,
        ...besides(headers, column),
      };
    }
  }
  throw new CannotDo(missing(tops));
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
