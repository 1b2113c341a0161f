/**
 * Takes from a title what says nothing of the job, reads out what is short, mends what is
 * mistyped, and tells the job from where it is done. What changes the code stays: HLTA, senior
 * carer, trainee, head of, night care.
 */
import { compareForms, isEmptyWord, wordTexts } from '../../text/words';
import { isPerson } from '../no-fit';
import { settingsNamed, withSurroundings, type Setting } from '../settings';
import type { Vocabulary } from '../vocabulary';
import type { Abbreviations } from './abbreviations';
import { VACANT } from './noise';
import { join, NO_WORDS, phraseOf, type Phrase } from './phrase';
import { createReader, type Decided, type ReadAs, type Reader, type Undecided } from './reader';
import {
  namesAJob,
  partPlaces,
  segmentKind,
  segments,
  type Segment,
  type SegmentKind,
} from './segments';
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
  /** True when the whole job is one acronym. */
  readonly acronymOnly: boolean;
  readonly vacant: boolean;
}

export interface Cleaner {
  /** `tidied` is text from `tidy`; `settings` is where the other columns put the post. */
  clean(tidied: string, settings: ReadonlySet<Setting>): CleanTitle;
}

export function createCleaner(vocabulary: Vocabulary, abbreviations: Abbreviations): Cleaner {
  return { clean };

  function clean(tidied: string, settings: ReadonlySet<Setting>): CleanTitle {
    const removed: Removed[] = [];
    // `Worker(s)` is one word.
    const trimmed = takeOff(tidied.replaceAll('(s)', 's'), removed, false);
    const all = partPlaces(segments(takeOff(trimmed, removed, true)), vocabulary);
    const named = settingsNamed(compareForms(all.flatMap(texts)));
    const around = new Set([...settings, ...withSurroundings(named)]);
    const shouting = tidied === tidied.toUpperCase();
    const reader = createReader(vocabulary, abbreviations, shouting);

    const jobAt = Math.max(
      0,
      all.findIndex((segment) => namesAJob(segment, vocabulary)),
    );
    const kinds = all.map((s, at) => (at === jobAt ? 'job' : kindBeside(s, vocabulary)));
    const places = all.filter((_, at) => kinds[at] === 'place');
    const read = all.map((segment, at) => {
      if (kinds[at] === 'place') return NO_WORDS;
      return reader.read(segment.words, around, at === jobAt || !segment.apart);
    });
    removed.push(...places.map((place) => ({ text: nameless(place), what: 'team or place' })));

    const inMain = listFrom(all, jobAt);
    const job = read[jobAt] ?? NO_WORDS;
    const oneWord = all[jobAt]?.words.length === 1;
    return {
      typed: phraseOf(wordTexts(tidied)),
      trimmed: phraseOf(segments(trimmed).flatMap(texts)),
      whole: join(read),
      main: join(read.filter((_, at) => inMain.has(at))),
      job,
      known: knownWords(job, vocabulary),
      beside: read.filter((phrase, at) => !inMain.has(at) && phrase.words.length > 0),
      jobs: jobsIn(
        all[jobAt],
        createReader(vocabulary, abbreviations, shouting),
        around,
        vocabulary,
      ),
      removed: [...removed, ...reader.removed],
      readAs: reader.readAs,
      undecided: reader.undecided,
      decided: reader.decided,
      placeSettings: settingsNamed(compareForms(places.flatMap(texts))),
      qualified: reader.removed.some(({ what }) => what === 'qualification'),
      abbreviationRole: oneWord ? reader.role : '',
      acronymOnly: oneWord && reader.acronyms > 0,
      vacant: VACANT.test(tidied),
    };
  }
}

function texts(segment: Segment): string[] {
  return segment.words.map((word) => word.text);
}

/** `Rotational occupational therapist` → `occupational therapist`: nobody knows the first word. */
function knownWords(phrase: Phrase, vocabulary: Vocabulary): Phrase {
  const isKnown = (word: string): boolean =>
    compareForms([word]).some((form) => vocabulary.uses(form) > 0);
  return phraseOf(phrase.words.filter((word) => isEmptyWord(word) || isKnown(word)));
}

/** The job's own segment and, when commas go on with it, the rest of the list. */
function listFrom(all: readonly Segment[], jobAt: number): ReadonlySet<number> {
  const from = new Set([jobAt]);
  for (let at = jobAt + 1; at < all.length && all[at]?.apart === false; at++) from.add(at);
  return from;
}

/** A person's name beside a job is left out like a place. */
function kindBeside(segment: Segment, vocabulary: Vocabulary): SegmentKind {
  return isPerson(texts(segment), vocabulary) ? 'place' : segmentKind(segment, vocabulary);
}

const TELLING: ReadonlySet<string> = new Set(
  'team centre north south east west locality hub unit house school ward area office'.split(' '),
);
const LONGEST_PLACE = 40;

/** The place as typed; empty when a person's name may stand here: then it is not repeated. */
function nameless(segment: Segment): string {
  const telling = segment.words.length === 1 || texts(segment).some((text) => TELLING.has(text));
  return telling && segment.text.length <= LONGEST_PLACE ? segment.text : '';
}

const MOST_JOBS = 4;

/** `Cleaner/Caretaker`, `Teacher & SENCo`: two jobs, when both sides name one. */
function jobsIn(
  segment: Segment | undefined,
  reader: Reader,
  settings: ReadonlySet<Setting>,
  vocabulary: Vocabulary,
): Phrase[] {
  const parts = segment?.text.split(/ ?\/ ?| & | and /i).slice(0, MOST_JOBS) ?? [];
  if (parts.length < 2) return [];
  const pieces = parts.flatMap((part) => segments(part)[0] ?? []);
  const all = pieces.length === parts.length && pieces.every((p) => namesAJob(p, vocabulary));
  return all ? pieces.map((piece) => reader.read(piece.words, settings, true)) : [];
}
