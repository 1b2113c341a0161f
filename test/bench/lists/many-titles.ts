/**
 * A list with as many posts and different titles as one wants, made of the sample's in the same way
 * every time: each of its titles as it is, then with a team, in the rows where it stands.
 */
import { fold } from '../../../src/core/text/tidy';
import { TITLE, type Row } from './sample';

/** In words, for whoever reads the figures. */
export const MANY_HOW =
  'the sample’s titles as they are, then each with a team’s number, in the services, schools and grades where they stand';

/**
 * @param titles how many different ones, folded; at least as many as `rows` has
 * @returns `length` rows, every title in as many of them as any other, give or take one
 */
export function manyTitles(rows: readonly Row[], length: number, titles: number): Row[] {
  const standing = [...byTitle(rows).values()];
  return Array.from({ length }, (_, at) => {
    const title = at % titles;
    const places = standing[title % standing.length] ?? [];
    const row = places[Math.floor(at / titles) % places.length] ?? {};
    const team = Math.floor(title / standing.length);
    return team === 0 ? row : { ...row, [TITLE]: `${row[TITLE] ?? ''} Team ${String(team)}` };
  });
}

function byTitle(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const places = new Map<string, Row[]>();
  for (const row of rows) {
    const title = fold(row[TITLE] ?? '');
    if (title === '') continue;
    const known = places.get(title);
    if (known) known.push(row);
    else places.set(title, [row]);
  }
  return places;
}
