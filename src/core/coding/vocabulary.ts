import { compareForms } from '../text/words';
import { createSpeller, type Speller } from '../text/spelling';
import type { TitleReader } from './titles';
import type { CodingData } from './types';

/** The words that the coding index and the role titles use, and which of them name a job. */
export interface Vocabulary {
  /** How many titles use the word (in its compare form); 0 when none does. */
  uses(form: string): number;
  /** True when the word, in its compare form, ends titles often enough to be a job by itself. */
  isHead(form: string): boolean;
  /** The two known words that an unknown one is made of: `groundskeeper`; undefined when it is not. */
  parts(form: string): readonly string[] | undefined;
  readonly speller: Speller;
}

/** A word is a job by itself when it is a title, or this many titles end with it … */
const HEAD_TITLES = 3;
/** … and so does this share of the titles that have it. */
const HEAD_SHARE = 0.2;

/** Words of adverts and wards that no title of the data has, and that are one letter from one. */
const NOT_MISTYPED: ReadonlySet<string> = new Set(
  'generic spinal renal acute static rapid burns wound frail single future change place places'.split(
    ' ',
  ),
);

/** A part of a compound has this many letters at least, and is in this many titles. */
const SHORTEST_PART = 3;
const PART_TITLES = 2;

export function createVocabulary(data: CodingData, read: TitleReader): Vocabulary {
  const uses = new Map<string, number>();
  const heads = new Map<string, number>();
  const alone = new Set<string>();
  const add = (title: string): void => {
    const { forms, head } = read(title);
    for (const form of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
    if (forms.length === 1) alone.add(head);
    if (head !== '') heads.set(head, (heads.get(head) ?? 0) + 1);
  };
  let last = '';
  for (const entry of data.index) {
    // Rows of one title stand together: count the title once.
    if (entry.title !== last) add(entry.title);
    last = entry.title;
  }
  for (const { title } of data.roleTitles) add(title);

  const jobs = new Set<string>();
  for (const [form, ends] of heads) {
    const enough = ends >= HEAD_TITLES || alone.has(form);
    if (enough && ends >= HEAD_SHARE * (uses.get(form) ?? 0)) jobs.add(form);
  }

  let speller: Speller | undefined;
  return {
    uses: (form) => uses.get(form) ?? 0,
    isHead: (form) => jobs.has(form),
    parts(form) {
      let best: readonly string[] | undefined;
      let bestUse = 0;
      for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
        const last = form.slice(at);
        // The latter must be a job by itself: `mailroom` is left to the speller.
        if (!jobs.has(last)) continue;
        const [first = ''] = compareForms([form.slice(0, at)]);
        const use = Math.min(uses.get(first) ?? 0, uses.get(last) ?? 0);
        if (use > bestUse) {
          best = [first, last];
          bestUse = use;
        }
      }
      return bestUse >= PART_TITLES ? best : undefined;
    },
    get speller() {
      speller ??= createSpeller(uses, NOT_MISTYPED);
      return speller;
    },
  };
}

/** Words after which the rest of a title says what for, not what: `Head of`, `Director for`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to', 'at', 'with', 'on']);

/**
 * The word that names the job, in its compare form: the last word, or the last before `of`, `for` …
 * `Head of planning` → `head`; `School crossing patrol officer` → `officer`. Empty for no words.
 * `texts` are the folded words of the title, `forms` their compare forms.
 */
export function headOfForms(texts: readonly string[], forms: readonly string[]): string {
  const cut = texts.findIndex((text, at) => at > 0 && PREPOSITIONS.has(text));
  return (cut > 0 ? compareForms(texts.slice(0, cut)) : forms).at(-1) ?? '';
}
