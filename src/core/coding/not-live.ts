/**
 * Titles of posts that are out of use, of jobs that somebody had, and titles that say what a job is not.
 * The words beside such a word name a job all the same, so that a code would be found for it: here they
 * are told, and a person decides.
 */
import { compareForms, someForm, wordTexts } from '../text/words';
import type { Vocabulary } from './vocabulary';

export type NotLive = 'negated' | 'former' | 'not in use';

/** `folded` is from `fold`. Undefined for a title that speaks of a job that there is. */
export function notLive(folded: string, vocabulary: Vocabulary): NotLive | undefined {
  const title = readParts(folded);
  if (isOutOfUse(title)) return 'not in use';
  if (isFormer(title, vocabulary)) return 'former';
  return isNegated(title, vocabulary) ? 'negated' : undefined;
}

interface Parts {
  /** The words, part by part: what brackets, dashes and the like set off is a part of its own. */
  readonly parts: readonly (readonly string[])[];
  readonly words: readonly string[];
  /** The words between spaces, for phrases. */
  readonly said: string;
}

const BETWEEN_PARTS = /[()[\]{}:;|,*_#~"/\\]| -|- /u;
/** `CLOSED-Admin`: a mark in front is often written without a space. */
const MARK_IN_FRONT = /^(closed|dead|old|dummy|duplicate|test)-(?=\S)/u;

function readParts(folded: string): Parts {
  const parts = folded
    .replace(MARK_IN_FRONT, '$1 - ')
    .split(BETWEEN_PARTS)
    .map(wordTexts)
    .filter((words) => words.length > 0);
  const words = parts.flat();
  return { parts, words, said: ` ${words.join(' ')} ` };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const OUT_OF_USE: readonly string[] = (
  'do not,dont,no longer,not in use,not used,not to be,not active,not live,not current,not required,' +
  'not needed,to be deleted,d n u'
)
  .split(',')
  .map((phrase) => ` ${phrase} `);

/** Wherever they stand; no title of the data has one of them. */
const GONE = setOf('deleted delete obsolete defunct disestablished discontinued superseded dnu');
/** At either end of a title: in the middle they may be what the work is about. */
const GONE_AT_END = setOf('redundant inactive archived ceased expired');
/** Only where a part of the title says nothing else: `Closed circuit television operator` is a job. */
const GONE_APART = setOf(
  'redundant inactive archived ceased expired closed dead old leaver post posts role job position code title record now',
);
/** The same for the part in front: behind a job these may be a team or a trade. */
const MARKS = setOf('test dummy duplicate historic historical legacy x');
/** `Old people's home manager`. */
const AFTER_OLD = setOf('people peoples person persons age aged');
const BEFORE_OLD = setOf('year years yr yrs month months');

function isOutOfUse({ parts, words, said }: Parts): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (/^(?:zz|xx)/u.test(first) || words.some((word) => GONE.has(word))) return true;
  if (OUT_OF_USE.some((phrase) => said.includes(phrase))) return true;
  if (words.length > 1 && (GONE_AT_END.has(first) || GONE_AT_END.has(last))) return true;
  if (first === 'old' && !AFTER_OLD.has(second)) return true;
  if (last === 'old' && words.length > 1 && !BEFORE_OLD.has(words.at(-2) ?? '')) return true;
  if (parts.length < 2) return false;
  return (
    parts[0]?.every((word) => MARKS.has(word)) === true ||
    parts.some((part) => part.every((word) => GONE_APART.has(word)))
  );
}

function isFormer({ parts, words }: Parts, vocabulary: Vocabulary): boolean {
  const [first = ''] = words;
  if (first === 'was' || words.includes('formerly') || words.includes('previously')) return true;
  if (words.length > 1 && words.at(-1) === 'retired') return true;
  if (isGlued('ex', first, vocabulary.isHead, vocabulary)) return true;
  return parts.some((part) => {
    const [word = '', next] = part;
    const isMark = ['ex', 'former', 'previous', 'prev', 'retired'].includes(word);
    // Alone it may be the job: a glass former. An ex officio member has not left.
    if (isMark && words.length > 1) return next !== 'officio';
    const at = part.indexOf('former');
    return at > 0 && (part[at + 1] === 'post' || someForm(part[at - 1] ?? '', vocabulary.isHead));
  });
}

/** What comes after `non` in the names of jobs that there are. */
const AFTER_NON = setOf(
  'executive exec destructive ferrous commissioned domestic emergency ionising stipendiary profit invasive verbal',
);
const EXCLUDING = setOf('not excluding excl except excepting without');

function isNegated({ words, said }: Parts, vocabulary: Vocabulary): boolean {
  const isUsed = (form: string): boolean => vocabulary.uses(form) > 0;
  return (
    said.includes(' other than ') ||
    words.some((word, at) => {
      if (EXCLUDING.has(word)) return true;
      const next = words[at + 1];
      if (word !== 'non') return isGlued('non', word, isUsed, vocabulary);
      if (next === undefined || AFTER_NON.has(next)) return false;
      return !(next === 'medical' && words[at + 2]?.startsWith('prescrib') === true);
    })
  );
}

/** `Exheadteacher`, `Nonteaching`: no title has the word, and what is behind the beginning is one. */
function isGlued(
  beginning: string,
  word: string,
  isWord: (form: string) => boolean,
  vocabulary: Vocabulary,
): boolean {
  if (!word.startsWith(beginning) || someForm(word, (form) => vocabulary.uses(form) > 0)) {
    return false;
  }
  const rest = word.slice(beginning.length);
  if (rest.length < 4 || (beginning === 'non' && AFTER_NON.has(rest))) return false;
  return compareForms(wordTexts(rest)).some(isWord);
}
