/**
 * `ROLE`, `SOC`, `CONFIDENCE` and `SUGGEST`: what the coder says of job titles in cells.
 * They give what *Code jobs* writes for the same post, however sure it is; `CONFIDENCE` beside
 * them tells how sure.
 *
 * The first three are generators, since a list can be long: they yield after every distinct post,
 * and return the answers. Whoever runs them decides when to let others work.
 */
import { codePosts } from '../coding/batch';
import type { Coder, Post, SocCodes, Suggestion } from '../coding/types';
import {
  answer,
  BLANK,
  errorGiven,
  isError,
  isEmpty,
  notFound,
  notUnderstood,
  textOf,
  type Answer,
  type Answers,
  type Argument,
  type ArgumentCell,
} from './answer';
import { fitted, shaped } from './shape';
import { single } from './single';
import { words } from './words';

/** A function that can be stopped between posts. */
export type Steps = Generator<unknown, Answers, undefined>;

/** What a post is made of, in the order in which the functions take it. */
export interface PostArguments {
  readonly title: Argument;
  readonly department?: Argument;
  readonly employer?: Argument;
  readonly grade?: Argument;
}

const PARTS = ['job title', 'department', 'employer', 'grade'] as const;

/** How formulas call the editions, and where a suggestion keeps them. */
const EDITIONS: ReadonlyMap<string, { readonly name: string; readonly of: keyof SocCodes }> =
  new Map([
    ['2000', { name: 'SOC 2000', of: 'soc2000' }],
    ['2010', { name: 'SOC 2010', of: 'soc2010' }],
    ['2020', { name: 'SOC 2020', of: 'soc2020' }],
    ['2020-6', { name: 'SOC 2020 6-digit', of: 'soc2020ext' }],
  ]);
const DEFAULT_EDITION = '2020';

/** Most suggestions that `SUGGEST` gives; the coder knows no more. */
export const MOST_SUGGESTIONS = 5;

/** The role code of each post; `#N/A` with the reason when no role fits. */
export function roleAnswers(coder: Coder, post: PostArguments): Steps {
  return suggested(coder, post, undefined, ({ role, why }) =>
    role === '' ? notFound(words.noRole(why)) : answer(role),
  );
}

/** The probability, 0 to 1, that role and SOC of each post are right; 0 when nothing is known. */
export function confidenceAnswers(coder: Coder, post: PostArguments): Steps {
  return suggested(coder, post, undefined, ({ confidence }) => answer(confidence));
}

/**
 * The SOC code of each post.
 *
 * @param edition `2000`, `2010`, `2020` or `2020-6` (the 6-digit extension); blank is 2020. A row
 *   of editions beside a column of titles gives a table.
 */
export function socAnswers(coder: Coder, post: PostArguments, edition: Argument): Steps {
  return suggested(coder, post, edition, ({ soc, why }, wanted) => {
    if (isError(wanted)) return errorGiven(wanted, 'SOC edition');
    const text = textOf(wanted);
    const known = EDITIONS.get(text === '' ? DEFAULT_EDITION : text);
    if (!known) return notUnderstood(words.badEdition(text, [...EDITIONS.keys()]));
    const code = soc[known.of];
    return code === '' ? notFound(words.noSoc(known.name, why)) : answer(code);
  });
}

/**
 * Up to five choices for one title, best first, one a row: role code, role, SOC 2020, confidence.
 *
 * @param count how many, 1 to 5; blank is 5
 */
export function suggestAnswers(coder: Coder, title: Argument, count: Argument): Answers {
  const [asked, most] = [single(title), single(count)];
  if (asked === undefined) return [[notUnderstood(words.oneOnly('job title'))]];
  if (isError(asked)) return [[errorGiven(asked, 'job title')]];
  if (isEmpty(asked)) return [[BLANK]];
  const wanted = most === undefined ? Number.NaN : numberOfSuggestions(most);
  if (!(wanted >= 1)) return [[notUnderstood(words.badCount(MOST_SUGGESTIONS))]];
  const { alternatives, why } = coder.suggest({ title: textOf(asked) });
  if (alternatives.length === 0) return [[notFound(words.noSuggestion(why))]];
  return alternatives
    .slice(0, wanted)
    .map(({ role, roleLabel, soc, confidence }) =>
      [role, roleLabel, soc.soc2020, confidence].map((value) => answer(value)),
    );
}

/** Codes posts and makes one answer of each. `extra` is fitted beside them and handed on. */
function* suggested(
  coder: Coder,
  { title, department, employer, grade }: PostArguments,
  extra: Argument,
  answerOf: (suggestion: Suggestion, extra: ArgumentCell) => Answer,
): Steps {
  const questions = fitted([title, department, employer, grade, extra]);
  if ('ok' in questions) return [[questions]];
  const { rows, columns } = questions;
  const asked = Array.from({ length: rows * columns }, (_, i) =>
    questions.at(Math.floor(i / columns), i % columns),
  );
  const posts = asked.map((cells) => postOf(cells));
  const coded = yield* codePosts(posts, coder);
  return shaped(questions, (row, column) => {
    const i = row * columns + column;
    const [cells, suggestion] = [asked[i] ?? [], coded.suggestions[coded.of[i] ?? 0]];
    const wrong = firstError(cells);
    if (wrong) return wrong;
    if (isEmpty(cells[0] ?? '') || !suggestion) return BLANK;
    return answerOf(suggestion, cells[PARTS.length] ?? '');
  });
}

/** An error cell anywhere makes a blank post: nothing is coded on half of what was given. */
function postOf(cells: readonly ArgumentCell[]): Post {
  if (firstError(cells)) return { title: '' };
  const [title = '', department = '', employer = '', grade = ''] = cells.map(textOf);
  return { title, department, employer, grade };
}

function firstError(cells: readonly ArgumentCell[]): Answer | undefined {
  for (const [part, what] of PARTS.entries()) {
    const cell = cells[part];
    if (cell !== undefined && isError(cell)) return errorGiven(cell, what);
  }
  return undefined;
}

function numberOfSuggestions(cell: ArgumentCell): number {
  const text = textOf(cell);
  if (text === '' && !isError(cell)) return MOST_SUGGESTIONS;
  return /^[1-5]$/.test(text) ? Number(text) : Number.NaN;
}
