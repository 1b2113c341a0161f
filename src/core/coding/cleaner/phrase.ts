import { compareForms } from '../../text/words';

/** A run of words: as read, and in the forms in which they are compared. */
export interface Phrase {
  readonly words: readonly string[];
  readonly forms: readonly string[];
  /** The forms to search by: an acronym that titles use as it stands is one word, not four. */
  readonly terse: readonly string[];
}

export const NO_WORDS: Phrase = { words: [], forms: [], terse: [] };

export function phraseOf(texts: readonly string[]): Phrase {
  const forms = compareForms(texts);
  return { words: texts, forms, terse: forms };
}

export function join(phrases: readonly Phrase[]): Phrase {
  return {
    words: phrases.flatMap((p) => p.words),
    forms: phrases.flatMap((p) => p.forms),
    terse: phrases.flatMap((p) => p.terse),
  };
}
