/** In which part of the list an entry stands, in words. */
import type { Context, Entry } from '../../core/review/types';
import { counted, listed } from '../parts/say';

/** No more places are named than this; the rest is counted. */
const NAMED = 3;

/** `in Schools and Children’s services`, when an entry holds for some posts of its title only; else empty. */
export function whereSaid(entry: Entry, named = NAMED): string {
  const contexts = entry.subjects.map(({ context }) => context);
  if (contexts.every((context) => placeOf(context) === '')) return '';
  const places = [...new Set(contexts.map(placeOf))].sort(blankLast);
  const shown = places.slice(0, named).map(orBlank);
  const more = places.length - shown.length;
  return withoutRepeats([...shown, ...(more > 0 ? [`${counted(more, 'more', 'more')}`] : [])]);
}

/** Where the post that stands for the entry is, when the entry itself names no place; else empty. */
export function exampleSaid(entry: Entry): string {
  if (whereSaid(entry) !== '') return '';
  const { department, employer, grade } = entry.post;
  const place = said('in', department) || said('at', employer) || said('grade', grade);
  if (place === '') return '';
  return entry.rows.length === 1 ? placeOf(entry.post) : `for example ${place}`;
}

function placeOf({ department, employer, grade }: Context): string {
  return [said('in', department), said('at', employer), said('grade', grade)]
    .filter((part) => part !== '')
    .join(', ');
}

function said(lead: string, value = ''): string {
  return value.trim() === '' ? '' : `${lead} ${value.trim()}`;
}

function blankLast(one: string, other: string): number {
  return Number(one === '') - Number(other === '');
}

function orBlank(place: string): string {
  return place === '' ? 'where that is blank' : place;
}

/** `in A and B` for `in A and in B`, where all begin alike. */
function withoutRepeats(places: readonly string[]): string {
  const lead = /^(?:in|at|grade) /u.exec(places[0] ?? '')?.[0];
  const isPlain = lead !== undefined && !places.some((place) => place.includes(', '));
  if (!isPlain) return places.join('; ');
  return (
    lead +
    listed(places.map((place) => (place.startsWith(lead) ? place.slice(lead.length) : place)))
  );
}
