/** Reads the words of a title: abbreviations in full, compounds apart, slips mended. */
import { compareForms, isEmptyWord, sameWords, someForm, type Word } from '../../text/words';
import type { Setting } from '../settings';
import type { Vocabulary } from '../vocabulary';
import type { Abbreviations, Reading, Where } from './abbreviations';
import { phraseLike, phraseOf, type Phrase } from './phrase';
import type { Removed } from './take-off';

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

/** An abbreviation that a setting of the post decided. */
export interface Decided {
  readonly text: string;
  readonly by: Setting;
}

/** One title that is being read: what is known of it as a whole, and what was done to it. */
export interface Readings {
  readonly typed: Phrase;
  /** True when the whole title is in capitals, so that capitals say nothing. */
  readonly shouting: boolean;
  /** Where the post is. */
  readonly where: Where;
  readonly removed: Removed[];
  readonly readAs: ReadAs[];
  readonly undecided: Undecided[];
  readonly decided: Decided[];
  /** The role that the last abbreviation points to by itself, or empty. */
  role: string;
  /** True once a word was taken for a slip of another. */
  isMended: boolean;
  /** The words, as typed, that were read out as acronyms. */
  readonly acronyms: string[];
}

export function noReadings(typed: Phrase, shouting: boolean, where: Where): Readings {
  return {
    typed,
    shouting,
    where,
    removed: [],
    readAs: [],
    undecided: [],
    decided: [],
    role: '',
    isMended: false,
    acronyms: [],
  };
}

export interface Reader {
  /**
   * Reads a segment, and adds what it did to `readings`. Only the words of a job are mended: what
   * stands beside it may be a name.
   */
  read(segment: readonly Word[], isJob: boolean, readings: Readings): Phrase;
}

/** An acronym that is read as this many words would drown the words beside it. */
const LONG_READING = 3;
/** So many titles have it as it stands. */
const USED_TITLES = 5;

export function createReader(vocabulary: Vocabulary, abbreviations: Abbreviations): Reader {
  const isUsedForm = (form: string): boolean => vocabulary.uses(form) >= USED_TITLES;
  const isKnownForm = (form: string): boolean => vocabulary.uses(form) > 0;
  return { read };

  function read(segment: readonly Word[], isJob: boolean, readings: Readings): Phrase {
    const texts: string[] = [];
    const terse: string[] = [];
    for (let at = 0; at < segment.length;) {
      const found = abbreviations.read(segment, at, readings.shouting, readings.where);
      if (found === undefined) {
        const text = segment[at]?.text ?? '';
        const read = (isJob ? mended(text, readings) : undefined) ?? [text];
        texts.push(...read);
        terse.push(...read);
        at += 1;
        continue;
      }
      const typed = segment.slice(at, at + found.length).map((word) => word.text);
      at += found.length;
      note(typed.join(' '), found.reading, readings);
      texts.push(...found.reading.words);
      const isLast = at >= segment.length;
      terse.push(...(!isLast && isUsed(typed, found.reading) ? typed : found.reading.words));
    }
    const spoken = texts.some(isNumeral) ? texts.filter((text) => !isNumeral(text)) : texts;
    return sameWords(spoken, terse) ? phraseLike(readings.typed, spoken) : phraseOf(spoken, terse);
  }

  /** True for an acronym of many words that titles use as it stands, such as SEN. */
  function isUsed(typed: readonly string[], reading: Reading): boolean {
    if (reading.words.length < LONG_READING || reading.role !== '') return false;
    return compareForms(typed).every(isUsedForm);
  }

  /** An unknown word is two known ones written together, or a known one mistyped, or left alone. */
  function mended(text: string, readings: Readings): readonly string[] | undefined {
    if (isEmptyWord(text) || someForm(text, isKnownForm)) return undefined;
    const [form = ''] = compareForms([text]);
    if (/\d/.test(form)) return undefined;
    const meant = vocabulary.parts(form) ?? vocabulary.speller.mend(form);
    if (meant === undefined) return undefined;
    if (typeof meant === 'string') readings.isMended = true;
    const read = typeof meant === 'string' ? [meant] : meant;
    readings.readAs.push({ text, as: read.join(' ') });
    return read;
  }
}

function isNumeral(text: string): boolean {
  return text.charAt(0) <= '9' && /^\d+$/.test(text);
}

function note(typed: string, reading: Reading, readings: Readings): void {
  const text = typed.length <= 4 ? typed.toUpperCase() : typed;
  if (reading.leftOut !== '') {
    readings.removed.push({ text, what: reading.leftOut });
    return;
  }
  if (reading.acronym) readings.acronyms.push(...typed.split(' '));
  readings.readAs.push({ text, as: reading.words.join(' ') });
  if (reading.undecided.length > 1) {
    readings.undecided.push({ text, choices: reading.undecided, decides: reading.decides });
  }
  if (reading.decidedBy !== undefined) readings.decided.push({ text, by: reading.decidedBy });
  if (reading.role !== '') readings.role = reading.role;
}
