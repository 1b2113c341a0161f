/** Where a post is, as decisions compare it, and what of that a decision may name. */
import { CONTEXT_NAMES, keyText } from './subject';
import type { Context } from './types';

/** Department, employer and grade in folded form; empty for what a post does not have. */
export type Place = readonly [department: string, employer: string, grade: string];

/** Columns by their position in a place. */
export type Columns = readonly number[];

export const ALL: Columns = [0, 1, 2];

/** Fewest columns first, then in the order of `CONTEXT_NAMES`. */
export const COLUMN_SETS: readonly Columns[] = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], ALL];

export function placeOf({ department = '', employer = '', grade = '' }: Context): Place {
  return [keyText(department), keyText(employer), keyText(grade)];
}

/** Equal for places that are the same in these columns. Folded text holds no line break. */
export function placeKey(place: Place, columns: Columns = ALL): string {
  return place.map((value, column) => (columns.includes(column) ? value : '')).join('\n');
}

/** How many of the columns have something: so many a decision for this place would name. */
export function filledIn(place: Place, columns: Columns = ALL): number {
  return columns.filter((column) => place[column] !== '').length;
}

/** What a decision for the post would name, of these columns. */
export function contextIn(post: Context, place: Place, columns: Columns): Context {
  const context: { -readonly [K in keyof Context]: Context[K] } = {};
  for (const column of columns) {
    const name = CONTEXT_NAMES[column];
    if (name !== undefined && place[column] !== '') context[name] = post[name] ?? '';
  }
  return context;
}

/** Any decision that fits a place, by the key of what it names: the one naming most columns first. */
export function fitting<T>(
  byKey: ReadonlyMap<string, T>,
  place: Place,
  within: Columns = ALL,
): readonly { readonly item: T; readonly named: number }[] {
  const found = new Map<string, { item: T; named: number }>();
  for (const columns of COLUMN_SETS) {
    if (!columns.every((column) => within.includes(column))) continue;
    const key = placeKey(place, columns);
    const item = byKey.get(key);
    if (item !== undefined && !found.has(key)) {
      found.set(key, { item, named: filledIn(place, columns) });
    }
  }
  return [...found.values()].sort((a, b) => b.named - a.named);
}
