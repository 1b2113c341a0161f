/** A whole review of the sample list by keyboard, beside the plain list that people have today. */
import type { Entry } from '../../../src/core/review/types';
import { fold } from '../../../src/core/text/tidy';
import { loadCodingData } from '../../../src/data/coding';
import { createCoder } from '../../../src/core/coding/coder';
import { rememberingCoder } from '../../../src/core/coding/remembering';
import { goal, number } from '../figures/say';
import { spreadOf } from '../figures/spread';
import { progress, type Section, type Table } from '../section';
import { sum, totals, type Act } from './acts';
import { oneRoleEach, plainLists } from './baselines';
import { searchedSets } from './code-sets';
import { nextMonthList, sampleList, titlesOf, type KnownPost } from './list';
import { rightness } from './rightness';
import { postsInQueue, review, type Desk, type Reviewed } from './run-review';
import {
  type NamedRun,
  bandsTable,
  percent,
  runsTable,
  searchedTable,
  twoDigits,
  waysTable,
} from './tables';

/** What a title may cost on average. */
const GOAL = 1.2;

/** Plays each run once: keys come out the same every time. */
export async function reviewSection(): Promise<Section> {
  const data = await loadCodingData();
  const sets = await searchedSets();
  const desk: Desk = { coder: rememberingCoder(createCoder(data)), sets };
  const labelOf = (role: string): string => sets.roles.get(role)?.label ?? '';
  const all = sampleList();
  progress('the sample list, reviewed by keyboard');
  const reviewed = review(all, desk);
  const list = postsInQueue(all, reviewed.queue);
  progress('the sample list, typed into a plain list');
  const plain = plainLists(list, data, labelOf);
  return {
    title: 'A review by keyboard: the sample list, by a scripted officer who knows every title',
    body: [
      sizesSaid(all, list, reviewed),
      runsTable([{ name: 'review', acts: reviewed.acts }, ...partsOf(reviewed.acts), ...plain]),
      goalSaid(reviewed.acts, titlesOf(list).length),
      waysTable(reviewed.acts),
      offeredSaid(reviewed.acts),
      bandsTable(reviewed.acts),
      searchedTable(reviewed.acts, labelOf),
      rightTable(list, desk, reviewed),
      ...nextMonth(desk, reviewed),
      timesSaid(reviewed),
      strictSaid(all, desk),
      FOOT,
    ],
  };
}

const FOOT =
  'The list is our own and made up, and so are its labels: one reader’s, from the roles’ scope notes, ' +
  'without sight of the coder’s answers, no practitioner’s (test/bench/review/README.md). Nothing is tuned ' +
  'to it; it shows how the keys add up and not what an authority’s own list would cost. The officer is never wrong, hesitates over ' +
  'nothing and types the role’s title from its beginning; SOC codes are taken as they come. The plain ' +
  'lists get a role only, once a title, whatever the department; their first five roles are shown.';

function partsOf(acts: readonly Act[]): readonly NamedRun[] {
  return [
    { name: '– its groups', acts: acts.filter(({ way }) => way === 'group') },
    { name: '– one at a time', acts: acts.filter(({ way }) => way !== 'group') },
  ];
}

function sizesSaid(
  all: readonly KnownPost[],
  list: readonly KnownPost[],
  { queue, asked }: Reviewed,
): string {
  return (
    `${number(all.length)} posts, ${number(all.length - list.length)} of them put aside; ` +
    `${number(titlesOf(list).length)} distinct titles, which make ${number(asked.length)} to be decided: ` +
    `a title in another department is one of its own when that changes the answer. ` +
    `Put aside: ${number(queue.aside.noTitle)} with something that is no title, ` +
    `${number(queue.aside.names)} like a name; the others are blank.`
  );
}

/** @param distinct titles that differ, wherever they stand: the stricter count */
function goalSaid(acts: readonly Act[], distinct: number): string {
  const { keys } = totals(acts);
  const each = keys / distinct;
  return `${twoDigits(each)} keys a distinct title, ${goal(each, GOAL, `${String(GOAL)} keys`)}.`;
}

/** The list of the month after, with what was decided on this one. */
function nextMonth(desk: Desk, before: Reviewed): readonly (string | Table)[] {
  progress('the list of the month after, with what was decided');
  const all = nextMonthList();
  const reviewed = review(all, desk, before.log);
  const { keys, posts } = totals(reviewed.acts);
  const { queue, asked } = reviewed;
  const list = postsInQueue(all, queue);
  const right = rightness(list, reviewed.roleOf);
  const table = {
    headings: ['next month', 'titles', 'posts'],
    rows: [
      ['to be decided or decided', number(queue.entries.length), number(list.length)],
      ['asked about', number(asked.length), number(posts)],
      ['– of these, in no post of this month', ...countsOf(asked.filter(isNewTo(before)))],
      ['right role in the end', percent(right.titles), percent(right.posts)],
    ],
  };
  const said =
    `Next month’s list takes ${number(keys)} keys, ${twoDigits(keys / asked.length)} for each title that is ` +
    'asked about. A title is asked about when it is new, or when the coder proposes something else ' +
    'where it stands now.';
  return [table, said, waysTable(reviewed.acts)];
}

function rightTable(list: readonly KnownPost[], { coder }: Desk, reviewed: Reviewed): Table {
  const row = (name: string, roleOf: Parameters<typeof rightness>[1]): string[] => {
    const { posts, titles } = rightness(list, roleOf);
    return [name, percent(posts), percent(titles)];
  };
  return {
    headings: ['right role in the end', 'posts', 'titles'],
    rows: [
      row('every suggestion taken unread', (post) => coder.suggest(post).role),
      row('reviewed', reviewed.roleOf),
      row('plain list, one role for each title', oneRoleEach(list)),
    ],
  };
}

function timesSaid({ times }: Reviewed): string {
  const said = (of: readonly number[]): string => {
    if (of.length === 0) return 'none';
    const { median, most } = spreadOf(of);
    return `median ${number(median)}, 99 in 100 at most ${number(quantile(of, 0.99))}, most ${number(most)}`;
  };
  return (
    'Own work of the session for each key, without the page, in ms: ' +
    `${said(times.others)}; in the search box ${said(times.searching)}.`
  );
}

function isNewTo({ queue }: Reviewed): (entry: Entry) => boolean {
  const known = new Set(queue.entries.map(({ text }) => fold(text)));
  return ({ text }) => !known.has(fold(text));
}

function countsOf(entries: readonly Entry[]): readonly string[] {
  return [number(entries.length), number(sum(entries, ({ rows }) => rows.length))];
}

/** The value that such a share of the values is not above. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
}

/** What the first candidates were worth, and how small groups are. */
function offeredSaid(acts: readonly Act[]): string {
  const first = acts.filter(({ way }) => way === 'Enter');
  const similar = first.filter(({ about }) => about?.from === 'similar title');
  const groups = acts.filter(({ way }) => way === 'group');
  const ofOne = groups.filter(({ titles }) => titles === 1);
  return (
    `Of the ${number(first.length)} titles that Enter settled, ${number(similar.length)} had what was decided ` +
    `on a similar title as first candidate; ${number(ofOne.length)} of ${number(groups.length)} groups settled ` +
    'one title only.'
  );
}

/** The same once more by an officer to whom only the label is right. */
function strictSaid(all: readonly KnownPost[], desk: Desk): string {
  const strict = all.map(({ post, answer }) => ({ post, answer: { ...answer, also: [] } }));
  const { keys, titles } = totals(review(strict, desk).acts);
  return `Where the reader hesitated, either role was right; were only the label, ${twoDigits(keys / titles)} keys a title.`;
}
