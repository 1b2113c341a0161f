import { compareForms } from '../../text/words';

/** A run of words: as read, and in the forms in which they are compared. */
export interface Phrase {
  readonly words: readonly string[];
  readonly forms: readonly string[];
}

export const NO_WORDS: Phrase = { words: [], forms: [] };

export function phraseOf(texts: readonly string[]): Phrase {
  return { words: texts, forms: compareForms(texts) };
}

export function join(phrases: readonly Phrase[]): Phrase {
  return { words: phrases.flatMap((p) => p.words), forms: phrases.flatMap((p) => p.forms) };
}
