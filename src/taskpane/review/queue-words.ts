/** Every sentence of the review's queue. */
import type {
  Aside,
  Candidate,
  Decision,
  Entry,
  Group,
  Progress,
  Showing,
  SubjectKind,
} from '../../core/review/types';
import type { KeyHelp } from './keys';
import { counted, number } from '../parts/say';
import type { Kinds } from './state';

export const words = {
  review: 'Review',
  back: 'Back',
  phases: 'What is shown',
  titlesOfGroup: 'Titles: untick what does not belong',
  untickHint: 'Untick what does not belong: it is asked about by itself.',
  tick: 'Untick',
  tickAgain: 'Tick again',
  move: 'Move',
  candidates: 'Codes to choose from',
  noCandidates: 'Rolecheck has no code to propose. Search all codes, or say that none fits.',
  noFit: 'No code fits',
  noFitSaid: 'no code fits',
  later: 'Later',
  search: 'Search',
  searchAll: 'Search all codes',
  note: 'Note',
  noteLabel: 'Note to the decision',
  noteSaid: 'Note:',
  noteKeep: 'Keep note',
  noteLeave: 'Leave it',
  noteHint: 'It goes with what you decide next, into the Why column of the sheet, and out with it.',
  undo: 'Undo',
  takeBack: 'Take back',
  keys: 'Keys',
  follow: 'Follow',
  followWhat: 'Selects each title’s first post in the sheet as you go.',
  showInSheet: 'Show the next of them in the sheet',
  decides: 'What decides:',
  fromBefore: 'Decided before',
  fromSimilar: 'Similar title',
  noSoc: 'no SOC code',
  noRole: 'no role',

  searchLabel: 'Word, role code or SOC code',
  searchBack: 'Back to the codes proposed',
  searchHint: 'Type a word of the job, or a code. Enter takes the marked one, Esc goes back.',
  searchResults: 'Codes found',
  searchNone: 'Nothing found. Try another word, or go back with Esc and press N if no code fits.',

  keysTitle: 'Keys of the review',
  keysOne: 'One title',
  keysGroup: 'A group',
  keysAnywhere: 'Anywhere',
  keysNote:
    'While you type in a box, these keys only type. A button that has the focus keeps Enter.',
  keysClose: 'Close',
  to: 'to',
  help: {
    choose: 'Choose that code and go on',
    first: 'Choose the first code and go on',
    noFit: 'No code fits',
    skip: 'Leave for later',
    search: 'Search all codes',
    note: 'Write a note',
    accept: 'Accept what is ticked',
    move: 'Go up and down the list',
    tick: 'Tick or untick',
    undo: 'Undo the last decision',
    follow: 'Follow in the sheet, or stop',
    keys: 'Show these keys',
    back: 'Go back one step',
  } satisfies Record<KeyHelp, string>,

  write: 'Write the codes',
  decisions: 'Decisions',
  keeping: {
    kept: 'Kept in the workbook',
    keeping: 'Keeping …',
    waiting: 'Kept once you leave the cell in Excel',
    'not kept': 'Not kept yet',
  },
  tryAgain: 'Try again',
  stale: 'The list has changed since it was read.',
  readAgain: 'Read it again',
  changeTo: (text: string): string => `Change ${text}`,
  doneBody: 'Write the codes beside the posts, or look through what was decided.',
  leftBody: 'Bring them back to decide them now. What is decided can be written already.',
} as const;

type Codes = Pick<Candidate, 'role' | 'roleLabel' | 'soc' | 'socLabel'>;

const nouns: Record<SubjectKind, string> = { title: 'title', 'job code': 'job code' };

/** `1,045 left to decide`: a title that is decided by department counts once for each. */
export function leftSaid({ titles }: Progress): string {
  return `${number(titles.of - titles.done)} left to decide`;
}

/** `4,788 of 5,000 posts decided`. */
export function postsDoneSaid({ posts }: Progress): string {
  return `${number(posts.done)} of ${counted(posts.of, 'post')} decided`;
}

/** What was left for later, as the button that brings it back. */
export function laterSaid({ skipped }: Progress): string {
  return `${number(skipped)} for later`;
}

export function bringBackSaid({ skipped }: Progress, of: SubjectKind): string {
  return `Bring back ${counted(skipped, nouns[of])} left for later`;
}

export function phaseSaid(phase: 'groups' | 'single', { left }: Progress): string {
  return phase === 'groups'
    ? `Sure, in groups (${number(left.groups)})`
    : `One by one (${number(left.single)})`;
}

/** A group's codes: `Teaching assistant`, `S-020`, `SOC 6112`. */
export function groupTitle({ role, roleLabel, soc, socLabel }: Group): readonly string[] {
  return [role === '' ? socLabel : roleLabel, role, socSaid(soc.soc2020)].filter(
    (part) => part !== '',
  );
}

function socSaid(soc2020: string): string {
  return soc2020 === '' ? '' : `SOC ${soc2020}`;
}

export function groupCounts({ entries, posts }: Group): string {
  return `${countedOf(entries)}, ${counted(posts, 'post')}`;
}

function countedOf(entries: readonly Entry[]): string {
  return counted(entries.length, nouns[entries[0]?.of ?? 'title']);
}

/** The button of a group, by how many are ticked. */
export function acceptSaid({ entries }: Group, ticked: number): string {
  const noun = nouns[entries[0]?.of ?? 'title'];
  return ticked === 0 ? 'Ask about each' : `Accept ${counted(ticked, noun)}`;
}

/** A code as people say it: `A-003 Revenues officer`. */
export function codeSaid({ role, roleLabel, soc, socLabel }: Codes): string {
  if (role !== '') return `${role} ${roleLabel}`.trim();
  return `${socSaid(soc.soc2020)} ${socLabel} (${words.noRole})`.replace('  ', ' ');
}

/** `Decided on 26 Nov 2026: P-014 Social worker.` */
export function decidedOn({ when, verdict, role, roleLabel, soc }: Decision): string {
  const said =
    verdict === 'no code fits' ? words.noFitSaid : codeSaid({ role, roleLabel, soc, socLabel: '' });
  return `Decided on ${daySaid(when)}: ${said}.`;
}

/** `26 Nov 2026` for `2026-11-26 09:30`; what is written otherwise stays as it is. */
function daySaid(when: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)\b/u.exec(when) ?? [];
  if (day === undefined) return when;
  return new Date(Number(year), Number(month) - 1, Number(day)).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
  });
}

/** The SOC code that goes with it; empty where it was said already. */
export function socOf({ role, soc }: Candidate): string {
  if (role === '') return '';
  return socSaid(soc.soc2020) || words.noSoc;
}

export function rowPosts({ rows }: Entry): string {
  return counted(rows.length, 'post');
}

/** What the next thing is, for who cannot see it. Empty when there is none. */
export function nextSaid(showing: Showing): string {
  switch (showing.kind) {
    case 'group':
      return `Next: ${groupTitle(showing.group)[0] ?? ''}, ${groupCounts(showing.group)}.`;
    case 'one':
      return `Next: ${showing.entry.text}, ${rowPosts(showing.entry)}.`;
    case 'done':
      return '';
  }
}

/** The heading when nothing more is to be shown. */
export function doneTitle({ titles, skipped }: Progress, of: SubjectKind): string {
  if (titles.of === 0) return `No ${nouns[of]}s to decide`;
  return skipped > 0
    ? `${counted(skipped, nouns[of])} left for later`
    : `${titles.of === 1 ? 'The' : 'All'} ${counted(titles.of, nouns[of])} decided`;
}

export function asideCount({ names, noTitle, noCode, byJobCode }: Aside): number {
  return names + noTitle + noCode + byJobCode;
}

/** The button that says why posts are not in the queue. */
export function asideSaid(aside: Aside): string {
  return `${counted(asideCount(aside), 'post')} not asked about: why`;
}

/** Posts that are in no entry, by reason. */
export function asideReasons(aside: Aside): readonly string[] {
  const reasons: readonly (readonly [number, string])[] = [
    [aside.names, 'a title that looks like a person’s name: neither asked about nor kept'],
    [aside.noTitle, 'no job title in the cell'],
    [aside.noCode, 'no job code'],
    [aside.byJobCode, 'answered by your job codes'],
  ];
  return reasons
    .filter(([count]) => count > 0)
    .map(([count, why]) => `${counted(count, 'post')}: ${why}.`);
}

/** The way to the other kind of review. */
export function otherKindSaid(of: SubjectKind, kinds: Kinds): string {
  return of === 'title'
    ? `Decide your own ${counted(kinds.jobCodes, 'job code')} instead`
    : `Decide ${counted(kinds.titles, 'job title')} instead`;
}
