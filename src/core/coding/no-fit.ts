/**
 * Titles that are no job, and jobs that no role of the set is for. Both are answers: a code that
 * was guessed for `TBC` or for a police constable would be found out by somebody else, later.
 */
import { wordTexts } from '../text/words';
import { isSomebody } from './names';
import { notLive, type NotLive } from './not-live';
import type { Vocabulary } from './vocabulary';

/** Why a title is not coded at all. */
export type Unusable = 'blank' | 'no title' | 'error' | 'total' | 'person' | NotLive | 'only noise';

/** Cells that hold a stand-in for a title, in folded form. */
const STAND_INS: ReadonlySet<string> = new Set(
  (
    'tbc, tba, tbd, na, n a, nil, none, null, blank, unknown, not known, not applicable, ' +
    'vacant, vacancy, vacant post, various, misc, miscellaneous, other, test, xxx, xx, x, ' +
    'to be confirmed, to be advised, see notes, as above, ditto, new post, post, job, ' +
    'not stated, no title, nk, n k, job title, post title, unfilled, frozen, deleted, ' +
    'undefined, nan, multiple, staff, employee'
  ).split(', '),
);

/** No stand-in has more words. */
const LONGEST_STAND_IN = 3;

/** Words of which no number makes a title: `Post vacant`, `New role`, `Not recorded`, `Test test`. */
const NO_TITLE: ReadonlySet<string> = new Set(
  (
    'vacant vacancy vacancies post posts position positions role roles job jobs title titles new unknown misc ' +
    'miscellaneous various test tests unfilled tbc tba tbd see above below notes no not none data recorded known ' +
    'stated to be confirmed confirm advised agency casual bank relief temp temporary worker workers staff department'
  ).split(' '),
);
/** Each of these is a job, or part of one, when it stands alone. */
const ALONE: ReadonlySet<string> = new Set(['worker', 'workers', 'bank', 'relief', 'agency']);

const ERROR =
  /^#(?:n\/a|ref!|value!|name\?|div\/0!|null!|num!|spill!|calc!|getting_data|busy!|field!|blocked!|connect!|unknown!)$/;
const TOTAL =
  /^(?:grand |sub ?-?|overall )?totals?(?: (?:number|of|posts?|staff|headcount|fte)){0,3} ?:? ?[\d.,]*$/;
/** `folded` is from `fold`. Undefined when it may be a job. */
export function unusable(folded: string, vocabulary: Vocabulary): Unusable | undefined {
  if (folded === '') return 'blank';
  if (ERROR.test(folded)) return 'error';
  const texts = wordTexts(folded);
  if (texts.length === 0 || isStandIn(texts)) return 'no title';
  if (TOTAL.test(folded)) return 'total';
  const why = notLive(folded, vocabulary);
  if (why !== undefined) return why;
  if (isSomebody(folded, vocabulary)) return 'person';
  return texts.every((text) => /^\d+$/.test(text)) ? 'only noise' : undefined;
}

function isStandIn(texts: readonly string[]): boolean {
  if (texts.length <= LONGEST_STAND_IN && STAND_INS.has(texts.join(' '))) return true;
  // `T.B.C.` comes as three words.
  if (texts.every((text) => text.length === 1) && STAND_INS.has(texts.join(''))) return true;
  return (
    texts.every((text) => NO_TITLE.has(text)) && !(texts.length === 1 && ALONE.has(texts[0] ?? ''))
  );
}

/** What SOC 2000 groups stand for, where no role of the set is meant: in the words of a sentence. */
const OUTSIDE: readonly (readonly [RegExp, string])[] = [
  [/^(?:1172|3312)$/, 'police posts are outside the role set'],
  [/^(?:1173|3313)$/, 'fire and rescue and prison posts are outside the role set'],
  [/^(?:1171|3311)$/, 'armed forces posts are outside the role set'],
  [/^3314$/, 'prison posts are outside the role set'],
  [/^(?:1111|4111|4112)$/, 'civil service posts and elected members are outside the role set'],
  [/^6112$/, 'ambulance posts are outside the role set'],
  [
    /^(?:2213|2214|2215|2216|3212|3213|3214|3215|3216|3217|6113)$/,
    'posts of the health service that councils do not employ are outside the role set',
  ],
  [/^(?:2311|2321)$/, 'university posts are outside the role set'],
];

const OUTSIDE_TITLES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:police|pcso|constable)\b/, 'police posts are outside the role set'],
  [
    /\b(?:fire ?fighter|fire officer|watch manager|crew manager)\b/,
    'fire and rescue posts are outside the role set',
  ],
  [
    /\b(?:magistrate|judge|coroner|usher|bailiff|crown prosecutor|justice of the peace)\b/,
    'posts of the courts are outside the role set',
  ],
  [
    /^(?:county |borough |district |city |town |parish )?councillor|\belected member\b|^(?:deputy )?(?:lord )?mayor(?:ess)?$|^alderman\b|^cabinet member\b|^leader of the council$|^leader of the opposition$/,
    'elected members are outside the role set',
  ],
  [
    /\bcivil servant\b|^executive officer \(?civil service/,
    'civil service posts are outside the role set',
  ],
];

/** Why no role is for a job with this title, in words; empty when one may be. */
export function outsideByTitle(folded: string): string {
  return OUTSIDE_TITLES.find(([pattern]) => pattern.test(folded))?.[1] ?? '';
}

/** Why no role is for jobs of this SOC 2000 group, in words; empty when one may be. */
export function outsideBySoc(soc2000: string): string {
  return OUTSIDE.find(([pattern]) => pattern.test(soc2000))?.[1] ?? '';
}
