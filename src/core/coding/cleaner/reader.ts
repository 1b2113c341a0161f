/** Reads the words of a title: abbreviations in full, compounds apart, slips mended. */
import { compareForms, isEmptyWord, type Word } from '../../text/words';
import type { Setting } from '../settings';
import type { Vocabulary } from '../vocabulary';
import type { Abbreviations, Reading } from './abbreviations';
import { phraseOf, type Phrase } from './phrase';
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

/** Reads the segments of one title, and remembers what it did. */
export interface Reader {
  /** Only the words of a job are mended: what stands beside it may be a name. */
  read(title: readonly Word[], settings: ReadonlySet<Setting>, isJob: boolean): Phrase;
  readonly removed: Removed[];
  readonly readAs: ReadAs[];
  readonly undecided: Undecided[];
  readonly decided: Decided[];
  /** The role that the last abbreviation points to by itself, or empty. */
  role: string;
  /** How many acronyms were read. */
  acronyms: number;
}

/** An acronym that is read as this many words would drown the words beside it in a search. */
const LONG_READING = 3;
/** So many titles have it as it stands. */
const USED_TITLES = 5;

export function createReader(
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
    const terse: string[] = [];
    for (let at = 0; at < title.length;) {
      const word = title[at];
      if (word === undefined) break;
      const found = abbreviations.read(title, at, shouting, settings);
      if (found === undefined) {
        const read = isJob ? mended(word.text) : [word.text];
        texts.push(...read);
        terse.push(...read);
        at += 1;
        continue;
      }
      const typed = title.slice(at, at + found.length).map((w) => w.text);
      note(typed.join(' '), found.reading);
      texts.push(...found.reading.words);
      const isLast = at + found.length >= title.length;
      terse.push(...(!isLast && isUsed(typed, found.reading) ? typed : found.reading.words));
      at += found.length;
    }
    const spoken = phraseOf(texts.filter((text) => !/^\d+$/.test(text)));
    return { ...spoken, terse: compareForms(terse) };
  }

  /** True for an acronym of many words that titles use as it stands, such as SEN. */
  function isUsed(typed: readonly string[], reading: Reading): boolean {
    if (reading.words.length < LONG_READING || reading.role !== '') return false;
    return compareForms(typed).every((form) => vocabulary.uses(form) >= USED_TITLES);
  }

  function note(typed: string, reading: Reading): void {
    const text = typed.length <= 4 ? typed.toUpperCase() : typed;
    if (reading.leftOut !== '') {
      reader.removed.push({ text, what: reading.leftOut });
      return;
    }
    if (reading.words.length > 1) reader.acronyms += 1;
    reader.readAs.push({ text, as: reading.words.join(' ') });
    if (reading.undecided.length > 1) {
      reader.undecided.push({ text, choices: reading.undecided, decides: reading.decides });
    }
    if (reading.decidedBy !== undefined) reader.decided.push({ text, by: reading.decidedBy });
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
