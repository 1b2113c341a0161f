import { compareForms, sameWords } from '../../text/words';

/** A run of words: as read, and in the forms in which they are compared. */
export interface Phrase {
  readonly words: readonly string[];
  readonly forms: readonly string[];
  /** The forms that the model reads: an acronym that titles use as it stands is one word, not four. */
  readonly terse: readonly string[];
}

export const NO_WORDS: Phrase = { words: [], forms: [], terse: [] };

/** `terse` holds the words for the model, where they are others than the words themselves. */
export function phraseOf(texts: readonly string[], terse: readonly string[] = texts): Phrase {
  const forms = compareForms(texts);
  return { words: texts, forms, terse: sameWords(texts, terse) ? forms : compareForms(terse) };
}

/**
 * The phrase itself when it has these words, else a new one: of most titles all phrases are one,
 * and whoever looks them up in turn sees that at a glance.
 */
export function phraseLike(known: Phrase, texts: readonly string[]): Phrase {
  return known.terse === known.forms && sameWords(known.words, texts) ? known : phraseOf(texts);
}

export function join(phrases: readonly Phrase[]): Phrase {
  if (phrases.length < 2) return phrases[0] ?? NO_WORDS;
  const words: string[] = [];
  const forms: string[] = [];
  const terse: string[] = [];
  for (const phrase of phrases) {
    words.push(...phrase.words);
    forms.push(...phrase.forms);
    terse.push(...phrase.terse);
  }
  return { words, forms, terse };
}
