/** Titles of the data, each read once: look-up, vocabulary and nearest titles all need the same of them. */
import { tidy } from '../text/tidy';
import { compareForms, wordKey, wordTexts } from '../text/words';
import { headOfForms } from './vocabulary';

export interface ReadTitle {
  /** Folded words, joined by spaces: the same for titles that differ in case and punctuation. */
  readonly said: string;
  /** Compare forms, in order. */
  readonly forms: readonly string[];
  /** The same key for the same words in any order; empty for a title without words. */
  readonly key: string;
  /** The word that names the job, in its compare form. */
  readonly head: string;
}

/** Reads a title of the data; the same title is read only once. */
export type TitleReader = (title: string) => ReadTitle;

export function createTitleReader(): TitleReader {
  const known = new Map<string, ReadTitle>();
  return (title) => {
    let read = known.get(title);
    if (read === undefined) {
      const texts = wordTexts(tidy(title));
      const forms = compareForms(texts);
      read = { said: texts.join(' '), forms, key: wordKey(forms), head: headOfForms(texts, forms) };
      known.set(title, read);
    }
    return read;
  };
}
