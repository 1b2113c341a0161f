/** The figures of a scripted review, as tables. */
import { number } from '../figures/say';
import type { Table } from '../section';
import { postsAfter, sum, totals, type Act, type Way } from './acts';

/** A run of acts with the name that it has in the report. */
export interface NamedRun {
  readonly name: string;
  readonly acts: readonly Act[];
}

/** Runs beside each other; the first is what the others are compared with. */
export function runsTable(runs: readonly NamedRun[]): Table {
  const ours = totals(runs[0]?.acts ?? []).keys;
  return {
    headings: [
      'the same officer',
      'keys',
      'titles settled',
      'keys a title',
      'decisions a title',
      '× our keys',
      'posts after 100 keys',
      'after 500',
    ],
    rows: runs.map(({ name, acts }) => {
      const { keys, titles, acts: decisions } = totals(acts);
      return [
        name,
        number(keys),
        number(titles),
        twoDigits(keys / titles),
        twoDigits(decisions / titles),
        twoDigits(keys / ours),
        number(postsAfter(acts, 100)),
        number(postsAfter(acts, 500)),
      ];
    }),
  };
}

const ways: readonly Way[] = ['group', 'Enter', '1–5', 'search', 'N', 'skip'];

/** Where the keys of a review go. */
export function waysTable(acts: readonly Act[]): Table {
  const all = totals(acts);
  const rows = ways.map((way) => {
    const { acts: times, keys, titles, posts } = totals(acts.filter((act) => act.way === way));
    return [
      way,
      number(times),
      number(titles),
      percent(titles / all.titles),
      number(posts),
      percent(posts / all.posts),
      number(keys),
      percent(keys / all.keys),
    ];
  });
  const headings = ['settled by', 'times', 'titles', 'of titles', 'posts', 'of posts', 'keys'];
  return { headings: [...headings, 'of keys'], rows };
}

/** The single titles, by how far the coder trusted what it proposed. */
export function bandsTable(acts: readonly Act[]): Table {
  const single = acts.filter(({ about }) => about !== undefined);
  const bands = ['Sure', 'Likely', 'Unsure', 'None'];
  return {
    headings: ['one at a time', 'titles', ...ways.slice(1), 'keys a title'],
    rows: bands.map((band) => {
      const ofBand = single.filter(({ about }) => about?.band === band);
      const counts = ways.slice(1).map((way) => ofBand.filter((act) => act.way === way).length);
      const keys = sum(ofBand, (act) => act.keys);
      return [band, number(ofBand.length), ...counts.map(number), twoDigits(keys / ofBand.length)];
    }),
  };
}

const MOST = 15;

/** What no candidate was right for: the roles that had to be searched for, most keys first. */
export function searchedTable(acts: readonly Act[], labelOf: (role: string) => string): Table {
  const byRole = new Map<string, Act[]>();
  for (const act of acts) {
    if (!act.about || (act.way !== 'search' && act.way !== 'skip')) continue;
    const known = byRole.get(act.about.role);
    if (known) known.push(act);
    else byRole.set(act.about.role, [act]);
  }
  const roles = [...byRole].map(([role, searches]) => ({ role, searches, ...totals(searches) }));
  roles.sort((a, b) => b.keys - a.keys);
  return {
    headings: ['searched for', 'titles', 'posts', 'keys', 'such as'],
    rows: roles
      .slice(0, MOST)
      .map(({ role, searches, acts: titles, posts, keys }) => [
        `${role} ${labelOf(role)}`,
        number(titles),
        number(posts),
        number(keys),
        exampleOf(searches),
      ]),
  };
}

/** The title of most posts, and how far the coder trusted what it proposed instead. */
function exampleOf(acts: readonly Act[]): string {
  const [most] = [...acts].sort((a, b) => b.posts - a.posts);
  return most?.about ? `${most.about.text} (${most.about.band})` : '';
}

/** A share as it is printed. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '-';
}

export function twoDigits(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '-';
}
