/**
 * Takes from a title what says nothing of the job, reads out what is short, mends what is
 * mistyped, and tells the job from where it is done. What changes the code stays: HLTA, senior
 * carer, trainee, head of, night care.
 */
import { compareForms, isEmptyWord, someForm, wordTexts } from '../../text/words';
import { isGivenName } from '../names';
import { isRank } from '../phrases';
import { settingsNamed, withSurroundings, type Setting } from '../settings';
import type { Vocabulary } from '../vocabulary';
import type { Abbreviations, Where } from './abbreviations';
import { VACANT } from './noise';
import { joinLetters } from './letters';
import { isName, partNames } from './part-names';
import { join, NO_WORDS, phraseLike, phraseOf, type Phrase } from './phrase';
import {
  createReader,
  noReadings,
  type Decided,
  type ReadAs,
  type Readings,
  type Undecided,
} from './reader';
import { namesAJob, partPlaces, segmentKind, segments, type Segment } from './segments';
import { takeOff, type Removed } from './take-off';

export type { Phrase } from './phrase';

/** A title taken apart. The phrases go from the fullest to the barest. */
export interface CleanTitle {
  /** Every word as typed. */
  readonly typed: Phrase;
  /** Without grades, hours and the like, but nothing read out or mended: `bank manager`. */
  readonly trimmed: Phrase;
  /** The job with what stands beside it and means something, in the order typed. */
  readonly whole: Phrase;
  /** The job, with the rest of a list with commas. */
  readonly main: Phrase;
  /** The job's own words. */
  readonly job: Phrase;
  /** Those of them that some title has. */
  readonly known: Phrase;
  /** What stands beside the job: client groups, subjects, teams. */
  readonly beside: readonly Phrase[];
  /** The jobs, when the title joins several with a slash or `and`; else empty. */
  readonly jobs: readonly Phrase[];
  /** Parts of a title that joins none, each of which may be a job: `Cleaner, caretaker`; else empty. */
  readonly listed: readonly Phrase[];
  readonly removed: readonly Removed[];
  readonly readAs: readonly ReadAs[];
  readonly undecided: readonly Undecided[];
  readonly decided: readonly Decided[];
  /** Settings named by what was left out as a team or a place. */
  readonly placeSettings: readonly Setting[];
  /** True when the title names a professional qualification. */
  readonly qualified: boolean;
  /** The role that an abbreviation standing alone points to, or empty. */
  readonly abbreviationRole: string;
  /** True when some word was taken for a slip of another. */
  readonly isMended: boolean;
  /** True when the job is acronyms and ranks, and nothing else. */
  readonly acronymOnly: boolean;
  /** True when some word of the job is a job by itself: `Library` names a place. */
  readonly namesJob: boolean;
  readonly vacant: boolean;
}

export interface Cleaner {
  /** `tidied` is text from `tidy`; `settings` is where the other columns put the post. */
  clean(tidied: string, settings: ReadonlySet<Setting>): CleanTitle;
}

export function createCleaner(vocabulary: Vocabulary, abbreviations: Abbreviations): Cleaner {
  const reader = createReader(vocabulary, abbreviations);
  const isKnownForm = (form: string): boolean => vocabulary.uses(form) > 0;
  const isHead = (word: string): boolean => word.length > 2 && someForm(word, vocabulary.isHead);
  return { clean };

  function clean(tidied: string, settings: ReadonlySet<Setting>): CleanTitle {
    const { typed, trimmed, parts, removed, vacant } = partTitle(
      joinLetters(tidied, abbreviations),
    );
    const all = partPlaces(partNames(parts, vocabulary), vocabulary);
    const shouting = tidied === tidied.toUpperCase();
    const readings = noReadings(typed, shouting, whereOf(all, settings));
    const jobAt = jobAmong(all);
    const places = placesBeside(all, jobAt);
    const read = all.map((segment, at) =>
      places.includes(segment)
        ? NO_WORDS
        : reader.read(segment.words, at === jobAt || !segment.apart, readings),
    );
    for (const place of places) removed.push({ text: nameless(place), what: 'team or place' });

    const jobs = jobsIn(all[jobAt], readings);
    const mainEnd = endOfList(all, jobAt);
    const job = read[jobAt] ?? NO_WORDS;
    const oneWord = all[jobAt]?.words.length === 1;
    return {
      typed,
      trimmed,
      whole: join(read),
      main: join(read.slice(jobAt, mainEnd)),
      job,
      known: knownWords(job),
      beside: read.filter((phrase, at) => (at < jobAt || at >= mainEnd) && phrase.words.length > 0),
      jobs,
      listed: jobs.length > 0 ? [] : listedIn(all, jobAt, readings),
      removed: removed.concat(readings.removed),
      readAs: readings.readAs,
      undecided: readings.undecided,
      decided: readings.decided,
      placeSettings: places.length === 0 ? [] : settingsNamed(formsOf(places)),
      qualified: readings.removed.some(({ what }) => what === 'qualification'),
      abbreviationRole: oneWord ? readings.role : '',
      isMended: readings.isMended,
      acronymOnly: readings.acronyms.length > 0 && isAcronyms(all[jobAt], readings.acronyms),
      namesJob: all[jobAt] !== undefined && namesAJob(all[jobAt], vocabulary),
      vacant,
    };
  }

  /** The first part that names a job, or else the first that is nobody's name. */
  function jobAmong(all: readonly Segment[]): number {
    const nobody = all.map((segment) => !isName(segment, vocabulary));
    const job = all.findIndex(
      (segment, at) => nobody[at] === true && namesAJob(segment, vocabulary),
    );
    return job < 0 ? Math.max(0, nobody.indexOf(true)) : job;
  }

  function placesBeside(all: readonly Segment[], jobAt: number): readonly Segment[] {
    if (all.length < 2) return [];
    return all.filter((segment, at) => at !== jobAt && isPlace(segment, vocabulary));
  }

  /** `Rotational occupational therapist` → `occupational therapist`: nobody knows the first word. */
  function knownWords(phrase: Phrase): Phrase {
    const words = phrase.words.filter((word) => isEmptyWord(word) || someForm(word, isKnownForm));
    return phraseLike(phrase, words);
  }

  /** `Cleaner/Caretaker`, `Teacher & SENCo`, `TA/MDSA`: two jobs, when both sides name one. */
  function jobsIn(segment: Segment | undefined, readings: Readings): Phrase[] {
    if (segment === undefined || !JOIN.test(segment.text)) return [];
    return jobsAmong(segment.text.split(JOIN), readings);
  }

  /** `Cleaner - Caretaker`, `Cleaner-caretaker`. */
  function listedIn(all: readonly Segment[], jobAt: number, readings: Readings): Phrase[] {
    const jobs = all.filter((part) => namesAJob(part, vocabulary) && !isName(part, vocabulary));
    if (jobs.length > 1)
      return jobsAmong(
        jobs.map(({ text }) => text),
        readings,
      );
    return jobsAmong(all[jobAt]?.text.split(HYPHEN) ?? [], readings);
  }

  /** The jobs, when there are several and each of the texts names one. */
  function jobsAmong(texts: readonly string[], { typed, shouting, where }: Readings): Phrase[] {
    if (texts.length < 2) return [];
    const readings = noReadings(typed, shouting, where);
    const jobs: Phrase[] = [];
    for (const text of texts.slice(0, MOST_JOBS)) {
      const [piece] = segments(text);
      if (piece === undefined) return [];
      const read = reader.read(piece.words, true, readings);
      const isJob = namesAJob(piece, vocabulary) || read.words.some(isHead);
      if (!isJob) return [];
      jobs.push(read);
    }
    return jobs;
  }
}

const JOIN = / ?[/\\&+] ?| (?:and|or|cum|plus|with) /i;
const HYPHEN = /(?<=\p{L})-(?=\p{L})/u;
const MOST_JOBS = 4;

/** A title at its punctuation, and what it was with less and less noise. */
interface Parted {
  readonly typed: Phrase;
  readonly trimmed: Phrase;
  readonly parts: readonly Segment[];
  /** The noise. */
  readonly removed: Removed[];
  readonly vacant: boolean;
}

function partTitle(tidied: string): Parted {
  const removed: Removed[] = [];
  // `Worker(s)` is one word.
  const text = tidied.includes('(s)') ? tidied.replaceAll('(s)', 's') : tidied;
  const { trimmed, bare, isClean } = takeOff(text, removed);
  const parts = segments(bare);
  const trimmedTexts = textsOf(trimmed === bare ? parts : segments(trimmed));
  // Words in different parts are never put together, so that only a title in one part is the same.
  const same = trimmed === tidied && parts.length === 1 && trimmed === bare;
  const typed = phraseOf(same ? trimmedTexts : wordTexts(tidied));
  const vacant = !(isClean && text === tidied) && VACANT.test(tidied);
  return { typed, trimmed: phraseLike(typed, trimmedTexts), parts, removed, vacant };
}

/** The settings of the post's columns, and those that the title names when anybody asks. */
function whereOf(all: readonly Segment[], settings: ReadonlySet<Setting>): Where {
  let named: ReadonlySet<Setting> | undefined;
  return {
    has(setting) {
      if (settings.has(setting)) return true;
      named ??= withSurroundings(settingsNamed(formsOf(all)));
      return named.has(setting);
    },
  };
}

function isAcronyms(job: Segment | undefined, acronyms: readonly string[]): boolean {
  return job !== undefined && texts(job).every((text) => acronyms.includes(text) || isRank(text));
}

function texts(segment: Segment): string[] {
  return segment.words.map((word) => word.text);
}

function textsOf(all: readonly Segment[]): string[] {
  const found: string[] = [];
  for (const segment of all) for (const word of segment.words) found.push(word.text);
  return found;
}

function formsOf(all: readonly Segment[]): string[] {
  return compareForms(textsOf(all));
}

/** Where the job's list ends: its own segment and, when commas go on with it, the rest. */
function endOfList(all: readonly Segment[], jobAt: number): number {
  let end = jobAt + 1;
  while (all[end]?.apart === false) end++;
  return end;
}

/** A person's name beside a job is left out like a place. */
function isPlace(segment: Segment, vocabulary: Vocabulary): boolean {
  return isName(segment, vocabulary) || segmentKind(segment, vocabulary) === 'place';
}

const TELLING: ReadonlySet<string> = new Set(
  'team centre north south east west locality hub unit house school ward area office'.split(' '),
);
const LONGEST_PLACE = 40;

/** The place as typed; empty when a person's name may stand here: then it is not repeated. */
function nameless(segment: Segment): string {
  const [first = '', ...others] = texts(segment);
  const isWord = others.length === 0 && !isGivenName(first);
  const telling = isWord || texts(segment).some((text) => TELLING.has(text));
  return telling && segment.text.length <= LONGEST_PLACE ? segment.text : '';
}
