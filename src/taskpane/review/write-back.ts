/** What writing the codes would do, counted before anything is written. */
import { distinguishPosts } from '../../core/coding/batch';
import { isCodeColumn, paneColumns, type CodeColumn } from '../../core/coding/columns';
import type { Band, Coder, Post, Suggestion } from '../../core/coding/types';
import { decidedSuggestion, decisionFor } from '../../core/review/follow';
import type { DecisionLog } from '../../core/review/log';
import type { Decision, SubjectKind } from '../../core/review/types';
import { cellText, isBlank } from '../../core/sheet/cell-text';
import type { CellValue } from '../../core/sheet/types';
import { fold } from '../../core/text/tidy';
import { success, type Outcome } from '../../excel/problems';
import type { WorkbookPort, WorkOptions } from '../../excel/port';
import type { Assumption } from '../code-jobs/assume';
import type { ReadPosts } from '../code-jobs/posts';

/** In posts that have a title; the counts by what decides add up to `posts`. */
export interface WriteCounts {
  readonly posts: number;
  readonly byTitle: number;
  readonly byJobCode: number;
  /** Of the two above: posts for which it was decided that no code fits. */
  readonly decidedNone: number;
  readonly bySuggestion: Readonly<Record<Band, number>>;
  /** What filling would do; null where the list has no columns of ours with anything in them. */
  readonly filled: FilledCounts | null;
}

export interface FilledCounts {
  /** Posts that hold no code, or title of one, in our columns. */
  readonly blank: number;
  /** Posts whose cells would change if everything were filled again. */
  readonly changing: number;
  /** Posts that hold a code that is neither suggested nor decided: somebody has put it there. */
  readonly own: number;
}

/** What our columns hold, by `CodeColumn.id`. */
export type OwnCells = ReadonlyMap<string, readonly CellValue[]>;

/** Posts gone through before others are let work. */
const POSTS_A_STEP = 500;

/** What is written for posts that are alike. */
interface Answer {
  readonly decision: Decision | undefined;
  readonly suggested: Suggestion;
  /** What was decided, or else suggested. */
  readonly written: Suggestion;
}

/**
 * Counts in steps, as `codePosts` codes: yields how many posts are answered so far.
 *
 * @param own what our columns hold now
 */
export function* countWriting(
  posts: readonly Post[],
  plain: Coder,
  log: DecisionLog,
  own: OwnCells,
): Generator<number, WriteCounts, undefined> {
  const making = plain.prepare?.();
  while (making?.next().done === false) yield 0;
  const { distinct, counts: alike, of } = yield* distinguishPosts(posts);
  const answers: Answer[] = [];
  let done = 0;
  for (const [at, post] of distinct.entries()) {
    answers.push(answerFor(post, plain, log));
    yield (done += alike[at] ?? 0);
  }
  const bySuggestion: Record<Band, number> = { Sure: 0, Likely: 0, Unsure: 0, None: 0 };
  const counts = { posts: 0, byTitle: 0, byJobCode: 0, decidedNone: 0, bySuggestion };
  posts.forEach(({ title }, row) => {
    const answer = answers[of[row] ?? 0];
    if (title === '' || !answer) return;
    const { decision, suggested } = answer;
    counts.posts += 1;
    if (!decision) bySuggestion[suggested.band] += 1;
    else if (decision.of === 'title') counts.byTitle += 1;
    else counts.byJobCode += 1;
    if (decision?.verdict === 'no code fits') counts.decidedNone += 1;
  });
  const answerAt = (row: number): Answer | undefined => answers[of[row] ?? 0];
  return { ...counts, filled: yield* filledCounts(posts, answerAt, own, log, plain) };
}

function answerFor(post: Post, plain: Coder, log: DecisionLog): Answer {
  const suggested = plain.suggest(post);
  const decision = decisionFor(log, post, suggested, plain);
  const written = decision ? decidedSuggestion(decision, log, suggested, plain) : suggested;
  return { decision, suggested, written };
}

function* filledCounts(
  posts: readonly Post[],
  answerAt: (row: number) => Answer | undefined,
  own: OwnCells,
  log: DecisionLog,
  plain: Coder,
): Generator<number, FilledCounts | null, undefined> {
  if (!hasAny([...own.values()])) return null;
  const before = new Map<string, Decision[]>();
  for (const record of log.records) {
    const key = textKey(record.of, record.text);
    const known = before.get(key);
    if (known) known.push(record);
    else before.set(key, [record]);
  }
  const counts = { blank: 0, changing: 0, own: 0 };
  let filled = 0;
  for (const [row, post] of posts.entries()) {
    if (row % POSTS_A_STEP === POSTS_A_STEP - 1) yield posts.length;
    const answer = answerAt(row);
    if (post.title === '' || !answer) continue;
    filled += 1;
    const cells = paneColumns.map((column) => ({
      column,
      cell: cellText(own.get(column.id)?.[row]),
    }));
    const held = cells.filter(({ column, cell }) => isCodeColumn(column.id) && !isBlank(cell));
    const { suggested, written } = answer;
    if (held.length === 0) counts.blank += 1;
    if (cells.some(({ column, cell }) => cell !== cellText(column.value(written)))) {
      counts.changing += 1;
    }
    const strange = held.filter((one) => !isIn(one, [suggested, written]));
    if (strange.length === 0) continue;
    const decided = [
      ...(before.get(textKey('title', post.title)) ?? []),
      ...(before.get(textKey('job code', post.jobCode ?? '')) ?? []),
    ].map((record) => decidedSuggestion(record, log, suggested, plain));
    if (strange.some((one) => !isIn(one, decided))) counts.own += 1;
  }
  return filled > 0 ? counts : null;
}

function isIn(
  { column, cell }: { readonly column: CodeColumn; readonly cell: string },
  suggestions: readonly Suggestion[],
): boolean {
  return suggestions.some((suggestion) => cellText(column.value(suggestion)) === cell);
}

function textKey(of: SubjectKind, text: string): string {
  return `${of} ${fold(text)}`;
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
