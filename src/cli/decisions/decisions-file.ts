/** Decisions that are handed in as a file: a list, or a workbook that holds decisions. */
import type { Coder, CoderReference } from '../../core/coding/types';
import { DecisionLog } from '../../core/review/log';
import { readDecisionRows, type RefusedRow } from '../../core/review/table';
import { findListHeader } from '../../core/review/table-columns';
import type { Decision, Draft } from '../../core/review/types';
import { isBlank } from '../../core/sheet/cell-text';
import type { CellValue } from '../../core/sheet/types';
import { CannotDo } from '../cannot-do';
import type { SheetTop, TableFile } from '../files/types';
import { words } from '../words';
import { memoryOf, sayFollowed } from './memory';

/**
 * A log in which what the file decides stands over what a log holds, subject by subject.
 *
 * @param log what the list itself holds
 * @param coder the one that is to follow
 * @throws {CannotDo} when the file lacks a column, rows of it will not do (naming them), or it is a
 *   workbook whose decisions cannot be read
 */
export async function withDecisionsFile(
  log: DecisionLog,
  file: TableFile,
  coder: Coder,
  say: (sentence: string) => void,
): Promise<DecisionLog> {
  const memory = await memoryOf(file);
  if (memory.trouble) throw new CannotDo(words.unreadDecisionsFile(memory.trouble));
  if (memory.log.records.length > 0) {
    sayFollowed(memory.log, coder, say, 'the decisions file');
    return new DecisionLog([...log.records, ...standingIn(memory.log)]);
  }
  const both = new DecisionLog(log.records);
  both.enter(await readDecisions(file, coder, say), { when: '', editions: coder.edition });
  return both;
}

/** As records of their own: by whom and when they were decided goes along, what they replaced not. */
function standingIn(log: DecisionLog): readonly Decision[] {
  return log.standing().map((decision) => {
    const { how, when } = log.origin(decision);
    return { ...decision, how, when, id: 0, act: 0, undoes: 0, replaces: 0 };
  });
}

/**
 * Reads decisions from a list: of a workbook, the first sheet to be seen that has the columns.
 *
 * @throws {CannotDo} at a missing column, or at rows that will not do
 */
export async function readDecisions(
  file: TableFile,
  coder: Coder,
  say: (sentence: string) => void,
): Promise<readonly Draft[]> {
  const rows = await rowsOf(file);
  const read = readDecisionRows(rows, referenceOf(coder), coder.edition);
  if ('missing' in read) throw new CannotDo(words.decisionsUnfit(read.missing));
  const wrong = read.refused.filter(({ isAside }) => !isAside);
  if (wrong.length > 0) throw new CannotDo(allInWords(wrong));
  if (read.refused.length > 0) say(words.decisionsAside(read.refused.length));
  read.notes.forEach((note) => {
    say(words.ofDecisionsFile(note));
  });
  return read.drafts;
}

/** So many rows are named at once. */
const MOST_ROWS = 5;

function allInWords(refused: readonly RefusedRow[]): string {
  const more = refused.length - MOST_ROWS;
  return [
    ...refused
      .slice(0, MOST_ROWS)
      .map(({ row, why, about }) => words.decisionRow(row, why, about === 'role code')),
    ...(more > 0 ? [words.moreDecisionRows(more)] : []),
  ].join('\n');
}

function referenceOf({ reference }: Coder): CoderReference {
  if (!reference) throw new Error('Rolecheck: the coder cannot be asked about roles');
  return reference;
}

/** All cells, each row where the file counts it, from 1. */
async function rowsOf(file: TableFile): Promise<readonly (readonly CellValue[])[]> {
  const found = findList(await file.tops(undefined));
  if (!found) return [];
  const { top, header } = found;
  const headers = top.grid[header] ?? [];
  const headerRow = top.firstRow + header;
  const rows: (readonly CellValue[])[] = [];
  const put = (row: number, cells: readonly CellValue[]): void => {
    while (rows.length < row - 1) rows.push([]);
    rows.push([...cells]);
  };
  put(headerRow, headers);
  const wanted = { sheet: top.sheet, headerRow, columns: headers.map((_, column) => column) };
  await file.rows(wanted, {
    row(row, cells) {
      put(row, cells);
      return [];
    },
    pause: () => Promise.resolve(true),
  });
  return rows;
}

/** The first sheet with the columns of a list; else the first with anything on it. */
function findList(
  tops: readonly SheetTop[],
): { readonly top: SheetTop; readonly header: number } | undefined {
  let first: { readonly top: SheetTop; readonly header: number } | undefined;
  for (const top of tops) {
    const found = findListHeader(top.grid);
    if ('row' in found) return { top, header: found.row };
    const filled = top.grid.findIndex((cells) => !cells.every(isBlank));
    if (filled >= 0) first ??= { top, header: filled };
  }
  return first;
}
