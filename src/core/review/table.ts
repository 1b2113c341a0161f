/**
 * Decisions as rows of a list: to be passed on to a colleague and taken over from one. A list that
 * was coded and put right by hand can be read as well: a title and a role code are enough.
 */
import type { CoderReference, SocCodes } from '../coding/types';
import { cellText, isBlank } from '../sheet/cell-text';
import { headerKey } from '../sheet/header-names';
import type { CellValue } from '../sheet/types';
import { fold } from '../text/tidy';
import type { DecisionLog } from './log';
import { decideAlike } from './merge';
import { hasSocForm, SOC_FIELDS } from './soc-fields';
import { CONTEXT_NAMES, subjectKey } from './subject';
import { asCell, fromCell } from './table-cell';
import type { Context, ContextName, Decision, Draft } from './types';
import { howInWords, rowWords, tableWords, verdictWords } from './words';

/** The columns of a list, in their order. */
const columns = [
  ['title', 'Title'],
  ['jobCode', 'Job code'],
  ['department', 'Department'],
  ['employer', 'Employer'],
  ['grade', 'Grade'],
  ['role', 'Role code'],
  ['roleLabel', 'Role'],
  ['soc2000', 'SOC 2000'],
  ['soc2010', 'SOC 2010'],
  ['soc2020', 'SOC 2020'],
  ['soc2020ext', 'SOC 2020 6-digit'],
  ['decision', 'Decision'],
  ['how', 'How'],
  ['when', 'When'],
  ['note', 'Note'],
  ['editions', 'Code sets'],
  ['proposed', 'Proposed'],
] as const;
type Column = (typeof columns)[number][0];

/** What a column may be called, as headers are compared; a later name counts where an earlier is not. */
const names: ReadonlyMap<Column, readonly string[]> = new Map<Column, readonly string[]>([
  ...columns.map(([column, header]) => [column, [headerForm(header)]] as const),
  ['title', ['title', 'jobtitle']],
  ['role', ['rolecode', 'role']],
  ['soc2020ext', ['soc20206digit', 'soc2020ext']],
]);

function headerForm(header: string): string {
  return headerKey(header).replaceAll(' ', '');
}

/**
 * The standing decisions, a row each, below a header: the rows of a .csv file. Text that a
 * spreadsheet would take for a formula has an apostrophe in front, which reading takes off.
 */
export function decisionRows(log: DecisionLog): readonly (readonly string[])[] {
  const header = columns.map(([, name]) => name);
  return [header, ...log.standing().map((decision) => rowOf(decision, log.origin(decision)))];
}

function rowOf(decision: Decision, origin: Decision): readonly string[] {
  const cells: Readonly<Record<Column, string>> = {
    title: decision.of === 'title' ? decision.text : '',
    jobCode: decision.of === 'job code' ? decision.text : '',
    department: decision.context.department ?? '',
    employer: decision.context.employer ?? '',
    grade: decision.context.grade ?? '',
    role: decision.role,
    roleLabel: decision.roleLabel,
    ...decision.soc,
    decision: verdictWords[decision.verdict],
    how: howInWords(origin.how),
    when: origin.when,
    note: decision.note,
    editions: decision.editions,
    proposed: decision.proposed,
  };
  return columns.map(([column]) => asCell(cells[column]));
}

/** A row that is not taken over. */
export interface RefusedRow {
  /** Counted from 1, the header's row included. */
  readonly row: number;
  /** A sentence on the row. */
  readonly why: string;
  /** True where nothing is wrong but that its title is none that is remembered: a name, a total. */
  readonly isAside: boolean;
}

/** The decisions of a list, or, when it lacks a column, a sentence that says which. */
export type ReadRows =
  | { readonly drafts: readonly Draft[]; readonly refused: readonly RefusedRow[] }
  | { readonly missing: string };

/**
 * Reads decisions from a list whose first row with anything in it names the columns. A row without
 * codes decides that none fits. The words of the columns Decision, How and When are not read: how
 * and when it is entered here is another matter.
 *
 * @param edition `Coder.edition`: what was proposed on another one is not known here
 */
export function readDecisionRows(
  rows: readonly (readonly CellValue[])[],
  reference: CoderReference,
  edition = '',
): ReadRows {
  const at = rows.findIndex((cells) => !cells.every(isBlank));
  const headers = (rows[at] ?? []).map(cellText);
  const columnOf = columnFinder(headers);
  if (columnOf('title') < 0 && columnOf('jobCode') < 0) return tableWords.needs('title', headers);
  if (columnOf('role') < 0) return tableWords.needs('role', headers);
  const drafts = new Map<string, { readonly row: number; readonly draft: Draft }>();
  const refused: RefusedRow[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index <= at || cells.every(isBlank)) continue;
    const row = index + 1;
    const textOf = (column: Column): string => fromCell(cellText(cells[columnOf(column)])).trim();
    const { draft, why, isAside } = readRow(textOf, reference, edition);
    const key = draft ? subjectKey(draft) : '';
    const known = drafts.get(key);
    if (!draft) refused.push({ row, why, isAside });
    else if (!known) drafts.set(key, { row, draft });
    else if (!decideAlike(known.draft, draft) || !decideAlike(draft, known.draft)) {
      refused.push({ row, why: rowWords.decidedOtherwise(known.row), isAside: false });
    }
  }
  return { drafts: [...drafts.values()].map(({ draft }) => draft), refused };
}

function columnFinder(headers: readonly string[]): (column: Column) => number {
  const forms = headers.map(headerForm);
  const found = new Map<Column, number>();
  for (const [column, known] of names) {
    const name = known.find((one) => forms.includes(one));
    if (name !== undefined) found.set(column, forms.indexOf(name));
  }
  // What is called Role beside a role code is its label.
  return (column) => found.get(column) ?? -1;
}

type RowRead =
  | { readonly draft: Draft; readonly why?: undefined; readonly isAside?: undefined }
  | { readonly draft?: undefined; readonly why: string; readonly isAside: boolean };

function readRow(
  textOf: (column: Column) => string,
  reference: CoderReference,
  edition: string,
): RowRead {
  const wrong = (why: string, isAside = false): RowRead => ({ why, isAside });
  const [title, jobCode, role] = [textOf('title'), textOf('jobCode'), textOf('role')];
  const text = fold(title) === '' ? jobCode : title;
  if (fold(text) === '') return wrong(rowWords.noTitle);
  const of = text === title ? 'title' : 'job code';
  const unfit = of === 'title' ? reference.unfit(title) : undefined;
  if (unfit) return wrong(unfit === 'name' ? rowWords.name : rowWords.notATitle, true);
  const known = reference.role(role);
  if (role !== '' && !known) return wrong(rowWords.unknownRole);
  const soc: SocCodes = {
    soc2000: textOf('soc2000'),
    soc2010: textOf('soc2010'),
    soc2020: textOf('soc2020'),
    soc2020ext: textOf('soc2020ext'),
  };
  const bad = SOC_FIELDS.find((field) => soc[field] !== '' && !hasSocForm(field, soc[field]));
  if (bad) return wrong(rowWords.badSoc(headerOf(bad)));
  const isCoded = role !== '' || SOC_FIELDS.some((field) => soc[field] !== '');
  return {
    draft: {
      of,
      text,
      context: contextOf(textOf),
      verdict: isCoded ? 'coded' : 'no code fits',
      role,
      roleLabel: known?.title ?? '',
      soc,
      how: 'imported',
      note: textOf('note'),
      proposed: textOf('editions') === edition ? textOf('proposed') : '',
    },
  };
}

function headerOf(column: Column): string {
  return columns.find(([one]) => one === column)?.[1] ?? '';
}

function contextOf(textOf: (column: Column) => string): Context {
  const context: { -readonly [Name in ContextName]?: string } = {};
  for (const name of CONTEXT_NAMES) {
    if (fold(textOf(name)) !== '') context[name] = textOf(name);
  }
  return context;
}
