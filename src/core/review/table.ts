/**
 * Decisions as rows of a list: to be passed on to a colleague and taken over from one. A list that
 * was coded and put right by hand can be read as well: a title and a role code are enough. What the
 * coder has suggested in it is never taken for a decision.
 */
import type { CoderReference } from '../coding/types';
import { cellText, isBlank } from '../sheet/cell-text';
import type { CellValue } from '../sheet/types';
import { known } from './judge';
import type { DecisionLog } from './log';
import { decideAlike } from './merge';
import { subjectKey } from './subject';
import { asCell, fromCell } from './table-cell';
import { findListHeader, LIST_COLUMNS, type ListColumn, type ReadColumn } from './table-columns';
import { readRow, type Fault, type LeftAside } from './table-row';
import type { Decision, Draft } from './types';
import { howInWords, listWords, rowWords, verdictWords } from './words';

/**
 * The standing decisions, a row each, below a header: the rows of a .csv file. Text that a
 * spreadsheet would take for a formula has an apostrophe in front, which reading takes off.
 */
export function decisionRows(log: DecisionLog): readonly (readonly string[])[] {
  const header = LIST_COLUMNS.map(([, name]) => name);
  return [header, ...log.standing().map((decision) => rowOf(decision, log.origin(decision)))];
}

function rowOf(decision: Decision, origin: Decision): readonly string[] {
  const cells: Readonly<Record<ListColumn, string>> = {
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
  return LIST_COLUMNS.map(([column]) => asCell(cells[column]));
}

/** A row that is not taken over. */
export interface RefusedRow extends Fault {
  /** Counted from 1, whatever stands above the header included. */
  readonly row: number;
}

/** The decisions of a list, or, when it lacks a column, a sentence that says which. */
export type ReadRows =
  | {
      readonly drafts: readonly Draft[];
      /** In the order of the rows. */
      readonly refused: readonly RefusedRow[];
      /** Sentences on rows that decide nothing and on columns that were not read. */
      readonly notes: readonly string[];
    }
  | { readonly missing: string };

/**
 * Reads decisions from a list. A row without codes decides nothing, unless its Decision says that no
 * code fits. The other words of the columns Decision, How and When are not read: how and when it is
 * entered here is another matter.
 *
 * @param edition `Coder.edition`: what was proposed on another one is not known here
 */
export function readDecisionRows(
  rows: readonly (readonly CellValue[])[],
  reference: CoderReference,
  edition = '',
): ReadRows {
  const header = findListHeader(rows);
  if ('missing' in header) return header;
  const drafts = new Map<string, { readonly row: number; readonly draft: Draft }>();
  const refused: RefusedRow[] = [];
  const aside = new Map<LeftAside, number[]>();
  for (const [index, cells] of rows.entries()) {
    if (index <= header.row || cells.every(isBlank)) continue;
    const row = index + 1;
    const textOf = (column: ReadColumn): string =>
      fromCell(cellText(cells[header.columns.get(column) ?? -1])).trim();
    const read = readRow(textOf, reference, edition);
    if (read.kind === 'fault') refused.push({ row, ...read.fault });
    else if (read.kind === 'aside') known(aside, read.left, () => []).push(row);
    else {
      const before = drafts.get(subjectKey(read.draft));
      if (!before) drafts.set(subjectKey(read.draft), { row, draft: read.draft });
      else if (!isAlike(before.draft, read.draft)) {
        const why = rowWords.decidedOtherwise(before.row);
        refused.push({ row, why, about: 'decision', isAside: false });
      }
    }
  }
  const notes = [...header.notes, ...asideInWords(aside)];
  return { drafts: [...drafts.values()].map(({ draft }) => draft), refused, notes };
}

function isAlike(one: Draft, other: Draft): boolean {
  return decideAlike(one, other) && decideAlike(other, one);
}

function asideInWords(aside: ReadonlyMap<LeftAside, readonly number[]>): readonly string[] {
  const rows = (left: LeftAside): readonly number[] => aside.get(left) ?? [];
  const counted: readonly (readonly [LeftAside, (rows: number) => string])[] = [
    ['suggestion', listWords.suggestions],
    ['undecided', listWords.undecided],
    ['again', listWords.again],
  ];
  return [
    ...counted.flatMap(([left, say]) => (rows(left).length > 0 ? [say(rows(left).length)] : [])),
    ...(rows('no title').length > 0 ? [listWords.noTitle(rows('no title'))] : []),
  ];
}
