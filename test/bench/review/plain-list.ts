/**
 * The baseline: a list of the distinct titles, most posts first, and a search box over the roles, as
 * people code today. The same officer; one title at a time; the first five found are shown.
 */
import MiniSearch from 'minisearch';
import type { CodingData, Role } from '../../../src/core/coding/types';
import { fold } from '../../../src/core/text/tidy';
import type { Act, Way } from './acts';
import { keysToTake, typeUntil } from './search-typing';
import { isRight, type Answer } from './truth';

/** A title of the list, as often as posts have it, and what most of them are. */
export interface ListedTitle {
  readonly text: string;
  readonly posts: number;
  readonly answer: Answer;
}

/** The roles that a box shows for a text, best first. */
export type SearchBox = (text: string) => readonly string[];

const SHOWN = 5;

/** Whether the officer pastes the title before typing anything. */
export type Manner = 'types' | 'pastes first';

/** @param labelOf title of a role of the set: what the officer types */
export function playPlainList(
  titles: readonly ListedTitle[],
  box: SearchBox,
  manner: Manner,
  labelOf: (role: string) => string,
): readonly Act[] {
  return titles.map(({ text, posts, answer }) => {
    const { way, keys } = settle(text, answer, box, manner, labelOf(answer.role));
    const isSettled = way !== 'left empty' || answer.role === '';
    return { way, keys, titles: Number(isSettled), posts: isSettled ? posts : 0 };
  });
}

interface Settled {
  readonly way: Way;
  readonly keys: number;
}

/** Enter with an empty box leaves the title without a role, and goes to the next. */
function settle(
  text: string,
  answer: Answer,
  box: SearchBox,
  manner: Manner,
  label: string,
): Settled {
  if (answer.role === '') return { way: 'left empty', keys: 1 };
  const placeFor = (typed: string): number => box(typed).findIndex((role) => isRight(role, answer));
  if (manner === 'types') return type(label, placeFor, 0);
  const place = placeFor(text);
  // What was pasted is selected, so that the first letter replaces it: one key for the pasting.
  return place < 0 ? type(label, placeFor, 1) : { way: 'pasted', keys: 1 + keysToTake(place) };
}

function type(label: string, placeFor: (typed: string) => number, before: number): Settled {
  const found = typeUntil(label, placeFor);
  if (found) return { way: 'typed', keys: before + found.letters + keysToTake(found.place) };
  return { way: 'left empty', keys: before + [...label].length + 2 };
}

/** Over the labels alone: those that begin with what is typed, in the order of the set. */
export function labelBox(roles: readonly Role[]): SearchBox {
  const labels = roles.map(({ code, title }) => ({ code, label: fold(title) }));
  return (text) => {
    const typed = fold(text);
    return labels
      .filter(({ label }) => label.startsWith(typed))
      .slice(0, SHOWN)
      .map(({ code }) => code);
  };
}

/** MiniSearch over the titles that the roles are known by: beginnings of words, and slips. */
export function titleBox({ roles, roleTitles }: CodingData): SearchBox {
  const documents = [
    ...roles.map(({ code, title }) => ({ role: code, title })),
    ...roleTitles.map(({ role, title }) => ({ role, title })),
  ].map((document, id) => ({ id, ...document }));
  const search = new MiniSearch({ fields: ['title'] });
  search.addAll(documents);
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = search.search(text, { prefix: true, fuzzy: 0.2 });
    const shown = distinctRoles(found.map(({ id }) => documents[Number(id)]?.role ?? ''));
    known.set(text, shown);
    return shown;
  };
}

function distinctRoles(roles: readonly string[]): readonly string[] {
  return [...new Set(roles)].slice(0, SHOWN);
}
