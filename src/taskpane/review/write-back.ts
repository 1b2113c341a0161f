/** What writing the codes would do, counted before anything is written. */
import { codePosts, distinctPosts, type CodedPosts } from '../../core/coding/batch';
import { codeCells, paneColumns } from '../../core/coding/columns';
import type { Band, Coder, Post } from '../../core/coding/types';
import { decisionFor } from '../../core/review/follow';
import type { DecisionLog } from '../../core/review/log';
import { cellText, isBlank } from '../../core/sheet/cell-text';
import type { CellValue } from '../../core/sheet/types';
import { success, type Outcome } from '../../excel/problems';
import type { WorkbookPort, WorkOptions } from '../../excel/port';
import type { Assumption } from '../code-jobs/assume';
import type { ReadPosts } from '../code-jobs/posts';
import { follow } from './following';

/** In posts that have a title; the counts by what decides add up to `posts`. */
export interface WriteCounts {
  readonly posts: number;
  readonly byTitle: number;
  readonly byJobCode: number;
  /** Of the two above: posts for which it was decided that no code fits. */
  readonly decidedNone: number;
  readonly bySuggestion: Readonly<Record<Band, number>>;
  /** What filling would do; null where the list has no columns of ours with anything in them. */
  readonly filled: {
    /** Posts that hold no code of ours. */
    readonly blank: number;
    /** Posts whose cells would change if everything were filled again. */
    readonly changing: number;
  } | null;
}

/** Columns that hold a code: a row with anything in them is not blank. */
const CODE_IDS: ReadonlySet<string> = new Set([
  ...['role', 'role-label', 'soc2000', 'soc2010', 'soc2020', 'soc2020ext'],
]);

/**
 * Counts in steps, as `codePosts` codes: yields how many posts are answered so far.
 *
 * @param own what our columns hold now, by `CodeColumn.id`
 */
export function* countWriting(
  posts: readonly Post[],
  plain: Coder,
  log: DecisionLog,
  own: OwnCells,
): Generator<number, WriteCounts, undefined> {
  const coded = yield* codePosts(posts, follow(plain, log.records).coder);
  const { distinct } = distinctPosts(posts);
  const decided: ReturnType<typeof decisionFor>[] = [];
  for (const post of distinct) {
    decided.push(decisionFor(log, post, plain.suggest(post), plain));
    yield posts.length;
  }
  const bySuggestion: Record<Band, number> = { Sure: 0, Likely: 0, Unsure: 0, None: 0 };
  const counts = { posts: 0, byTitle: 0, byJobCode: 0, decidedNone: 0, bySuggestion };
  posts.forEach(({ title }, row) => {
    const position = coded.of[row] ?? 0;
    const suggestion = coded.suggestions[position];
    if (title === '' || !suggestion) return;
    counts.posts += 1;
    const decision = decided[position];
    if (!decision) bySuggestion[suggestion.band] += 1;
    else if (decision.of === 'title') counts.byTitle += 1;
    else counts.byJobCode += 1;
    if (decision?.verdict === 'no code fits') counts.decidedNone += 1;
  });
  return { ...counts, filled: filledCounts(posts, coded, own) };
}

export type OwnCells = ReadonlyMap<string, readonly CellValue[]>;

function filledCounts(
  posts: readonly Post[],
  { suggestions, of }: CodedPosts,
  own: OwnCells,
): WriteCounts['filled'] {
  const columns = paneColumns.map(({ id }) => own.get(id));
  const codes = [...own].flatMap(([id, cells]) => (CODE_IDS.has(id) ? [cells] : []));
  const cells = suggestions.map((suggestion) =>
    codeCells(suggestion, paneColumns).map((cell) => cellText(cell)),
  );
  let blank = 0;
  let changing = 0;
  posts.forEach(({ title }, row) => {
    if (title === '') return;
    if (codes.every((column) => isBlank(column[row]))) blank += 1;
    const then = cells[of[row] ?? 0] ?? [];
    const isSame = columns.every((column, at) => cellText(column?.[row]) === then[at]);
    if (!isSame) changing += 1;
  });
  const isAnyFilled = posts.some(({ title }) => title !== '') && hasAny([...own.values()]);
  return isAnyFilled ? { blank, changing } : null;
}

function hasAny(columns: readonly (readonly CellValue[])[]): boolean {
  return columns.some((column) => column.some((cell) => !isBlank(cell)));
}

/** What the columns hold that an earlier coding wrote; empty when there are none. */
export async function readOwn(
  workbook: WorkbookPort,
  found: Assumption,
  read: ReadPosts,
  options: WorkOptions,
): Promise<Outcome<OwnCells>> {
  if (found.own.length === 0) return success(new Map());
  const list = { ...found.list, rowCount: read.posts.length };
  const columns = found.own.map(({ column }) => column);
  const cells = await workbook.read(list, columns, options);
  if (!cells.ok) return cells;
  return success(new Map(found.own.map(({ id }, at) => [id, cells.value.columns[at] ?? []])));
}
