/**
 * Titles that are no job, and jobs that no role of the set is for. Both are answers: a code that
 * was guessed for `TBC` or for a police constable would be found out by somebody else, later.
 */
import { someForm, wordTexts } from '../text/words';
import type { Vocabulary } from './vocabulary';

/** Why a title is not coded at all. */
export type Unusable =
  | 'blank'
  | 'no title'
  | 'error'
  | 'total'
  | 'person'
  | 'negated'
  | 'former'
  | 'not in use'
  | 'only noise';

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
const NOT_IN_USE =
  /\bdo not use\b|\bdon't use\b|\bnot in use\b|\bdeleted\b|\bobsolete\b|^(?:z{2,}|x{2,}|old)\b/;
const FORMER = /^(?:ex[ -]|former(?:ly)? )|\bformer post\b/;
const NEGATED =
  /^non[ -](?!executive|destructive|ferrous|commissioned|domestic|medical prescrib)|^not (?:a|an) /;

/** Given names common in Britain. A title of two or three names, and nothing else, is a person. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abigail adam adrian aisha alan alex alexander alexandra ali alice alison amanda amelia amy andrea andrew ' +
    'angela ann anna anne annette anthony antony barbara barry ben benjamin beth bethany beverley brian bridget ' +
    'callum cameron carl carol caroline catherine charles charlotte cheryl chloe chris christina christine christopher ' +
    'claire clare colin craig daniel darren dave david dawn debbie deborah declan denise dennis derek diane donna dorothy ' +
    'edward eileen elaine eleanor elizabeth ellen emily emma eric fatima fiona frances gareth gary geoffrey ' +
    'george georgia gillian glenn gordon graham greg hannah harry heather helen henry hilary holly ian isabel ' +
    'jack jackie jacqueline jake james jamie jan jane janet janice jasmine jason jean jeffrey jennifer jenny jessica jill ' +
    'joan joanna joanne joe john jonathan jordan joseph josh joshua joyce julia julian julie karen kate katherine ' +
    'kathleen kathryn katie keith kelly kenneth kerry kevin kim kirsty laura lauren leanne lee leslie lewis liam linda ' +
    'lindsay lisa liz lorraine louise lucy luke lynn lynne malcolm margaret maria marie marion martin martyn mary ' +
    'grace mark will matthew maureen megan melanie melissa michael michelle mike mohammed muhammad natalie natasha neil nicholas ' +
    'nicola nicole nigel olivia oliver pamela patricia patrick paul paula pauline peter philip phillip priya rachael rachel ' +
    'raymond rebecca richard rita robert robin roger ronald rosemary ross roy russell ruth ryan sally sam ' +
    'samantha samuel sandra sara sarah scott sean sharon shaun sheila shirley simon sophie stacey stephanie stephen ' +
    'steve steven stuart sue susan suzanne sylvia tanya teresa terry thomas timothy tina tom tony tracey tracy trevor ' +
    'valerie vanessa victoria vincent vivien wayne wendy william yasmin yvonne zoe'
  ).split(' '),
);
/** Surnames that are as likely a job behind a letter: `C Baker` may be a confectionery baker. */
const TRADES: ReadonlySet<string> = new Set(
  'baker butcher carpenter clerk cook driver farmer forester gardener judge painter porter steward'.split(
    ' ',
  ),
);

const STYLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'cllr']);

/** `folded` is from `fold`. Undefined when it may be a job. */
export function unusable(folded: string, vocabulary: Vocabulary): Unusable | undefined {
  if (folded === '') return 'blank';
  if (ERROR.test(folded)) return 'error';
  const texts = wordTexts(folded);
  if (texts.length === 0 || isStandIn(texts)) return 'no title';
  if (TOTAL.test(folded)) return 'total';
  if (NOT_IN_USE.test(folded)) return 'not in use';
  if (FORMER.test(folded)) return 'former';
  if (NEGATED.test(folded)) return 'negated';
  if (isPerson(texts, vocabulary) || isPersonTurned(folded, vocabulary)) return 'person';
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

/** `Smith, John` and `Smith, J`. */
function isPersonTurned(folded: string, vocabulary: Vocabulary): boolean {
  const [surname, given, ...others] = folded.split(',');
  if (surname === undefined || given === undefined || others.length > 0) return false;
  return isPerson([...wordTexts(given), ...wordTexts(surname)], vocabulary);
}

/** True for a person's name: a style or a given name, then surnames; a trade as a surname is a surname still. */
export function isPerson(texts: readonly string[], vocabulary: Vocabulary): boolean {
  if (texts.length < 2 || texts.length > 4) return false;
  const [first = '', ...rest] = texts;
  if (STYLES.has(first)) return true;
  // `J Smith`: an initial and a surname; `A teacher` is none.
  if (first.length === 1)
    return rest.length === 1 && SURNAMES.has(rest[0] ?? '') && !TRADES.has(rest[0] ?? '');
  if (!GIVEN_NAMES.has(first)) return false;
  // `Kim officer`: one telling word of jobs is enough to doubt that it is a person.
  return rest.every((text) => !isJobWord(text, vocabulary));
}

/** What stands between the parts of a title: `Social worker - Jane Smith`, `Vacant (was J Smith)`. */
const BETWEEN_PARTS = /[-/(),:;|]+/u;
const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  'was vacant vacancy cover covering covers for maternity paternity sickness absence leave backfill ex formerly'.split(
    ' ',
  ),
);
/** Words of places: `Holly House` is nobody. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'house lodge court centre road street hill park school primary infant junior academy hall close grove way lane ' +
    'green farm field fields wood woods view bank building site team unit ward home'
  ).split(' '),
);

/** True when a part of a title, or all of it, is a person's name. `folded` is from `fold`. */
export function namesSomebody(folded: string, vocabulary: Vocabulary): boolean {
  if (isPersonTurned(folded, vocabulary)) return true;
  return folded.split(BETWEEN_PARTS).some((part) => {
    const texts = wordTexts(part);
    const from = texts.findIndex((text) => !BEFORE_A_NAME.has(text));
    const name = from < 0 ? [] : texts.slice(from);
    return !PLACES.has(name.at(-1) ?? '') && isPerson(name, vocabulary);
  });
}

/** Trades are surnames too (Baker, Cook, Taylor); only words that nobody is called tell a job. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'archer bailey baker barber brewer bishop butcher butler carpenter carter chandler clark clerk cook cooper dean ' +
    'draper dyer farmer fisher forester forster fowler gardener gardner glover goldsmith harper hunter judge king mason ' +
    'mayor miller miner painter palmer parker parson piper porter potter priest prior sadler sawyer shepherd singer ' +
    'skinner slater smith spencer steward tanner taylor thatcher turner tyler wainwright walker waller ward weaver ' +
    'webster wheeler wood wright young brown green white black gray'
  ).split(' '),
);

function isJobWord(text: string, vocabulary: Vocabulary): boolean {
  return !SURNAMES.has(text) && someForm(text, (form) => vocabulary.uses(form) >= 3);
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
