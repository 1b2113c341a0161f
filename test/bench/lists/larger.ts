/**
 * A list as long as one wants, made of a shorter one in the same way every time: the list as it is,
 * then the list again with titles as other people would have typed them, and so on.
 */
import { TITLE, type Row } from './sample';

/** Ways to type a title; row after row takes the next. The first leaves it as it is. */
const WAYS: readonly ((title: string, at: number) => string)[] = [
  (title) => title,
  (title) => title.toUpperCase(),
  (title, at) => `${title} - ${String(15 + (at % 23))} hours`,
  slip,
  (title, at) => `${title} (Team ${String(1 + (at % 9))})`,
];

/** In words, for whoever reads the figures. */
export const HOW =
  'the sample list as it is, then again with every title in turn as it is, in capitals, with hours, ' +
  'with two letters changed over, with a team';

export function largerList(rows: readonly Row[], length: number): Row[] {
  return Array.from({ length }, (_, at) => {
    const row = rows[at % rows.length] ?? {};
    const round = Math.floor(at / rows.length);
    return round === 0 ? row : { ...row, [TITLE]: retyped(row[TITLE] ?? '', at + round - 1) };
  });
}

/** An empty title stays empty: a vacancy is not a job. */
export function retyped(title: string, at: number): string {
  return title === '' ? '' : (WAYS[at % WAYS.length]?.(title, at) ?? title);
}

/** Two letters changed over inside the longest word, the likeliest slip of a fast typist. */
export function slip(title: string): string {
  const words = title.split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 4) return title;
  const middle = Math.floor(longest.length / 2);
  const [before, after] = [longest.slice(0, middle - 1), longest.slice(middle + 1)];
  const slipped = before + longest.charAt(middle) + longest.charAt(middle - 1) + after;
  const place = words.indexOf(longest);
  return words.map((word, at) => (at === place ? slipped : word)).join(' ');
}
