/**
 * The coder: from a post to a role code and SOC codes, with a probability and a reason.
 *
 *   tidy → no title? → Cleaner → Look-up → Resolver ──┐
 *                         └────→ Ranker ──────────────┴→ Role → Reconciler → Bands → Words
 *
 * Each stage is a module with a small interface. A trained model takes the place of the two
 * rankers (`Rankers` of `near.ts`) and of their curves in `bands.ts`; nothing else changes.
 */
import { tidy } from '../text/tidy';
import { createAbbreviations } from './cleaner/abbreviations';
import { createCleaner, type Cleaner } from './cleaner/cleaner';
import { createEngine, type Engine } from './engine';
import { unusable } from './no-fit';
import { reconcile } from './reconcile';
import { differentJobs, suggestionOf, withoutCode } from './suggestion';
import { surroundingsOf, type Profile } from './surroundings';
import { createTitleReader } from './titles';
import type { Coder, CodingData, Post, Suggestion } from './types';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { UNUSABLE_WORDS } from './words';

export type { Profile } from './surroundings';

export interface CoderOptions {
  /** Whose lists these are, when the sheet does not say. A council's, unless told otherwise. */
  readonly profile?: Profile;
}

/**
 * A coder over the data. Nothing is built before the first post is coded, and the search not
 * before the first title that has to be searched for (together some 0.3 s for the whole index).
 *
 * Deterministic: the same post has the same answer, always. Nothing that stands in a post makes it
 * throw. `rememberingCoder` spares whoever asks for the same posts again and again.
 */
export function createCoder(data: CodingData, options: CoderOptions = {}): Coder {
  const profile = options.profile ?? 'local authority';
  let stages: Stages | undefined;

  return {
    edition: data.edition,
    suggest(post) {
      stages ??= buildStages(data);
      return suggest(post, profile, stages);
    },
  };
}

interface Stages {
  readonly vocabulary: Vocabulary;
  readonly cleaner: Cleaner;
  readonly engine: Engine;
}

function buildStages(data: CodingData): Stages {
  const read = createTitleReader();
  const vocabulary = createVocabulary(data, read);
  return {
    vocabulary,
    cleaner: createCleaner(vocabulary, createAbbreviations(data.abbreviations)),
    engine: createEngine(data, read),
  };
}

function suggest(
  post: Post,
  profile: Profile,
  { vocabulary, cleaner, engine }: Stages,
): Suggestion {
  const tidied = tidy(post.title);
  const folded = tidied.toLowerCase();
  const reason = unusable(folded, vocabulary);
  if (reason === 'blank') return withoutCode([]);
  const surroundings = surroundingsOf(post, profile);
  const title = cleaner.clean(tidied, surroundings.all);
  const says = (words: string): Suggestion => withoutCode([{ kind: 'no-fit', reason: words }]);
  if (reason !== undefined) {
    const guess = reason === 'negated' || reason === 'former' || reason === 'not in use';
    if (!guess || title.main.forms.length === 0) return says(UNUSABLE_WORDS[reason]);
    // What a reviewer might choose is offered; nothing is chosen for them.
    const answer = reconcile(title, folded, surroundings, engine);
    return withoutCode([{ kind: 'no-fit', reason: UNUSABLE_WORDS[reason] }], { answer, engine });
  }
  if (title.main.forms.length === 0) return says(UNUSABLE_WORDS['only noise']);
  const answer = reconcile(title, folded, surroundings, engine);
  const jobs = differentJobs(title, surroundings, engine);
  return suggestionOf(post, surroundings, title, answer, jobs, engine);
}
