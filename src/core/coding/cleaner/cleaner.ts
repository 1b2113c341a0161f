/**
 * Takes from a title what says nothing of the job, reads out what is short, mends what is
 * mistyped, and tells the job from where it is done. What changes the code stays: HLTA, senior
 * carer, trainee, head of, night care.
 */
import { compareForms, isEmptyWord, type Word } from '../../text/words';
import { settingsNamed, withSurroundings, type Setting } from '../settings';
import { isPerson } from '../no-fit';
import type { Vocabulary } from '../vocabulary';
import type { Abbreviations, Reading } from './abbreviations';
import { NOISE, VACANT } from './noise';
import { namesAJob, segmentKind, segments, type Segment, type SegmentKind } from './segments';

export interface Removed {
  readonly text: string;
  /** What it is, in a word or two: `grade`, `hours`, `team or place`. */
  readonly what: string;
}

export interface ReadAs {
  readonly text: string;
  readonly as: string;
}

/** An abbreviation that could mean several things here. */
export interface Undecided {
  readonly text: string;
  readonly choices: readonly string[];
  readonly decides: string;
}

/** A run of words: as read, and in the forms in which they are compared. */
export interface Phrase {
  readonly words: readonly string[];
  readonly forms: readonly string[];
}

export interface CleanTitle {
  /** The job, without what stands beside it. */
  readonly main: Phrase;
  /** The job's own words, without the rest of a list with commas. */
  readonly job: Phrase;
  /** Those of them that some title has. */
  readonly known: Phrase;
  /** The job with what stands beside it and is known to mean something, in the order typed. */
  readonly whole: Phrase;
  /** As `whole`, but nothing read out, mended or left out for being soft noise. */
  readonly asTyped: Phrase;
  /** What stands beside the job: client groups, subjects, teams. */
  readonly beside: readonly Phrase[];
  /** The jobs, when the title joins several with a slash or `and`; else empty. */
  readonly jobs: readonly Phrase[];
  readonly removed: readonly Removed[];
  readonly readAs: readonly ReadAs[];
  readonly undecided: readonly Undecided[];
  /** An abbreviation decided by the setting: which, and by what. */
  readonly decided: readonly { readonly text: string; readonly by: Setting }[];
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
  return {
    clean(tidied, settings) {
      const removed: Removed[] = [];
      const hard = takeOff(tidied.replaceAll('(s)', 's'), removed, false);
      const all = segments(takeOff(hard, removed, true));
      const shouting = tidied === tidied.toUpperCase();
      const jobAt = Math.max(
        0,
        all.findIndex((segment) => namesAJob(segment, vocabulary)),
      );
      const reader = createReader(vocabulary, abbreviations, shouting);

      const kinds = all.map((segment, at) =>
        at === jobAt ? 'job' : kindBeside(segment, vocabulary),
      );
      const named = settingsNamed(
        compareForms(all.flatMap((segment) => segment.words.map((word) => word.text))),
      );
      const around = new Set([...settings, ...withSurroundings(named)]);

      const read = all.map((segment, at) =>
        kinds[at] === 'place'
          ? EMPTY
          : reader.read(segment.words, around, at === jobAt || !segment.apart),
      );
      all.forEach((segment, at) => {
        if (kinds[at] === 'place') removed.push({ text: nameless(segment), what: 'team or place' });
      });
      const main = joinList(all, read, jobAt);
      const beside = read.filter((phrase, at) => !main.from.has(at) && phrase.words.length > 0);
      return {
        main: main.phrase,
        job: read[jobAt] ?? EMPTY,
        known: knownWords(read[jobAt] ?? EMPTY, vocabulary),
        whole: join(read),
        asTyped: phraseOf(
          segments(hard).flatMap((segment) => segment.words.map((word) => word.text)),
        ),
        beside,
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
        placeSettings: settingsNamed(
          compareForms(
            all.flatMap((segment, at) =>
              kinds[at] === 'place' ? segment.words.map((word) => word.text) : [],
            ),
          ),
        ),
        qualified: reader.removed.some(({ what }) => what === 'qualification'),
        abbreviationRole:
          main.phrase.words.length > 0 && all[jobAt]?.words.length === 1 ? reader.role : '',
        acronymOnly: all[jobAt]?.words.length === 1 && reader.acronyms > 0,
        vacant: VACANT.test(tidied),
      };
    },
  };
}

const EMPTY: Phrase = { words: [], forms: [] };

function phraseOf(texts: readonly string[]): Phrase {
  return { words: texts, forms: compareForms(texts) };
}

function join(phrases: readonly Phrase[]): Phrase {
  return { words: phrases.flatMap((p) => p.words), forms: phrases.flatMap((p) => p.forms) };
}

/** `Rotational occupational therapist` → `occupational therapist`: nobody knows the first word. */
function knownWords(phrase: Phrase, vocabulary: Vocabulary): Phrase {
  return phraseOf(
    phrase.words.filter(
      (word) => isEmptyWord(word) || compareForms([word]).some((form) => vocabulary.uses(form) > 0),
    ),
  );
}

/** The job's own segment and, when commas go on with it, the rest of the list. */
function joinList(
  all: readonly Segment[],
  read: readonly Phrase[],
  jobAt: number,
): { phrase: Phrase; from: ReadonlySet<number> } {
  const from = new Set([jobAt]);
  for (let at = jobAt + 1; at < all.length && all[at]?.apart === false; at++) from.add(at);
  return { phrase: join(read.filter((_, at) => from.has(at))), from };
}

function takeOff(text: string, removed: Removed[], soft: boolean): string {
  let left = text;
  for (const { what, pattern, soft: isSoft = false } of NOISE) {
    if (isSoft !== soft) continue;
    left = left.replace(pattern, (match) => {
      const said = bare(match);
      if (said !== '') removed.push({ text: said, what });
      return ' ';
    });
  }
  return left.replace(/ {2,}/g, ' ').trim();
}

const MARKS = new Set(' ()*#~_.!-');

/** Without the marks and spaces at its ends; a loop, because a pattern for it is not linear. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.has(text.charAt(start))) start++;
  while (end > start && MARKS.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A person's name beside a job is left out like a place. */
function kindBeside(segment: Segment, vocabulary: Vocabulary): SegmentKind {
  const texts = segment.words.map((word) => word.text);
  return isPerson(texts, vocabulary) ? 'place' : segmentKind(segment, vocabulary);
}

/** A person's name may stand here: then it is not repeated. Places and teams are. */
function nameless(segment: Segment): string {
  const telling =
    segment.words.length === 1 ||
    segment.words.some((word) =>
      /^(?:team|centre|north|south|east|west|locality|hub|unit|house|school|ward|area|office)$/.test(
        word.text,
      ),
    );
  return telling && segment.text.length <= 40 ? segment.text : '';
}

interface Reader {
  /** Only the words of a job are mended: what stands beside it may be a name. */
  read(title: readonly Word[], settings: ReadonlySet<Setting>, isJob: boolean): Phrase;
  readonly removed: Removed[];
  readonly readAs: ReadAs[];
  readonly undecided: Undecided[];
  readonly decided: { text: string; by: Setting }[];
  role: string;
  acronyms: number;
}

function createReader(
  vocabulary: Vocabulary,
  abbreviations: Abbreviations,
  shouting: boolean,
): Reader {
  const reader: Reader = {
    read,
    removed: [],
    readAs: [],
    undecided: [],
    decided: [],
    role: '',
    acronyms: 0,
  };
  return reader;

  function read(title: readonly Word[], settings: ReadonlySet<Setting>, isJob: boolean): Phrase {
    const texts: string[] = [];
    for (let at = 0; at < title.length;) {
      const word = title[at];
      if (word === undefined) break;
      const found = abbreviations.read(title, at, shouting, settings);
      if (found === undefined) {
        texts.push(...(isJob ? mended(word.text) : [word.text]));
        at += 1;
        continue;
      }
      const typed = title
        .slice(at, at + found.length)
        .map((w) => w.text)
        .join(' ');
      note(typed, found.reading);
      texts.push(...found.reading.words);
      at += found.length;
    }
    return phraseOf(texts.filter((text) => !/^\d+$/.test(text)));
  }

  function note(typed: string, reading: Reading): void {
    const shown = typed.length <= 4 ? typed.toUpperCase() : typed;
    if (reading.leftOut !== '') {
      reader.removed.push({ text: shown, what: reading.leftOut });
      return;
    }
    const as = reading.words.join(' ');
    if (reading.words.length > 1) reader.acronyms += 1;
    reader.readAs.push({ text: shown, as });
    if (reading.undecided.length > 1) {
      reader.undecided.push({ text: shown, choices: reading.undecided, decides: reading.decides });
    }
    if (reading.decidedBy !== undefined)
      reader.decided.push({ text: shown, by: reading.decidedBy });
    if (reading.role !== '') reader.role = reading.role;
  }

  /** An unknown word is two known ones written together, or a known one mistyped, or left alone. */
  function mended(text: string): readonly string[] {
    if (isEmptyWord(text)) return [text];
    const forms = compareForms([text]);
    const [form = ''] = forms;
    if (/\d/.test(form) || forms.some((known) => vocabulary.uses(known) > 0)) return [text];
    const meant = vocabulary.parts(form) ?? vocabulary.speller.mend(form);
    if (meant === undefined) return [text];
    const read = typeof meant === 'string' ? [meant] : meant;
    reader.readAs.push({ text, as: read.join(' ') });
    return read;
  }
}

/** `Cleaner/Caretaker`, `Teacher & SENCo`: two jobs, when both sides name one. */
function jobsIn(
  segment: Segment | undefined,
  reader: Reader,
  settings: ReadonlySet<Setting>,
  vocabulary: Vocabulary,
): Phrase[] {
  if (segment === undefined) return [];
  const parts = segment.text.split(/ ?\/ ?| & | and /i).slice(0, 4);
  if (parts.length < 2) return [];
  const pieces = parts.map((part) => segments(part)[0]);
  const jobs = pieces.flatMap((piece) =>
    piece !== undefined && namesAJob(piece, vocabulary) ? [piece] : [],
  );
  if (jobs.length !== pieces.length) return [];
  return jobs.map((job) => reader.read(job.words, settings, true));
}
