/**
 * The coder: from a post to a role code and SOC codes, with a probability and a reason.
 *
 *   tidy → no title? → Cleaner → Look-up → Resolver ─────┐
 *                         └────→ Model → Nearest title ──┴→ Role → Reconciler → Bands → Words
 *
 * Each stage is a module with a small interface.
 */
import { isBlank } from '../sheet/cell-text';
import { fold, tidy } from '../text/tidy';
import { createAbbreviations } from './cleaner/abbreviations';
import { createCleaner, type Cleaner } from './cleaner/cleaner';
import { createEngine, type Engine } from './engine';
import { namesSomebody } from './names';
import { unusable } from './no-fit';
import { reconcile } from './reconcile';
import { createRolePairs } from './role-pairs';
import { choicesOf, differentJobs, suggestionOf, withoutCode, type Worked } from './suggestion';
import { surroundingsOf, type Profile } from './surroundings';
import { createTitleReader } from './titles';
import type {
  Alternative,
  Coder,
  CoderReference,
  CodingData,
  Post,
  Role,
  Suggestion,
} from './types';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { UNUSABLE_WORDS } from './words';

export type { Profile } from './surroundings';

export interface CoderOptions {
  /** Whose lists these are, when the sheet does not say. A council's, unless told otherwise. */
  readonly profile?: Profile;
}

/**
 * A coder over the data. Nothing is built before the first post is coded or `prepare` is run (some
 * 0.2 s for the whole index).
 *
 * Deterministic: the same post has the same answer, always. Nothing that stands in a post makes it
 * throw. `rememberingCoder` spares whoever asks for the same posts again and again.
 */
export function createCoder(data: CodingData, options: CoderOptions = {}): Coder {
  const profile = options.profile ?? 'local authority';
  let building = buildStages(data);
  let stages: Stages | undefined;

  return {
    edition: data.edition,
    reference: referenceOf(data, profile, built),
    suggest: (post) => suggest(post, profile, built()),
    *prepare() {
      while (stages === undefined) {
        stages = next();
        yield undefined;
      }
      return undefined;
    },
  };

  function built(): Stages {
    while (stages === undefined) stages = next();
    return stages;
  }

  function next(): Stages | undefined {
    try {
      const step = building.next();
      return step.done === true ? step.value : undefined;
    } catch (error) {
      // A generator that has thrown gives nothing ever after: whoever asks next is told the same.
      building = buildStages(data);
      throw error;
    }
  }
}

interface Stages {
  readonly vocabulary: Vocabulary;
  readonly cleaner: Cleaner;
  readonly engine: Engine;
}

function referenceOf(data: CodingData, profile: Profile, built: () => Stages): CoderReference {
  let roles: ReadonlyMap<string, Role> | undefined;
  let titled: ReadonlyMap<string, Role> | undefined;
  let groups: ReadonlySet<string> | undefined;
  let pairs: ReturnType<typeof createRolePairs> | undefined;
  return {
    role: (code) => (roles ??= new Map(data.roles.map((role) => [role.code, role]))).get(code),
    roleTitled(title) {
      titled ??= new Map(data.roles.map((role) => [fold(role.title), role]));
      return titled.get(fold(title));
    },
    hasSoc2020(code) {
      groups ??= new Set(data.index.map(({ soc }) => soc.soc2020));
      return groups.has(code);
    },
    decides(role, other) {
      pairs ??= createRolePairs(data.rolePairs ?? []);
      return pairs.of(role).get(other)?.decides ?? '';
    },
    essence(post) {
      const surroundings = surroundingsOf(post, profile);
      return built().cleaner.clean(tidy(post.title), surroundings.all).main.forms.join(' ');
    },
    unfit(title) {
      const folded = fold(title);
      const { vocabulary } = built();
      if (namesSomebody(folded, vocabulary)) return 'name';
      switch (unusable(folded, vocabulary)) {
        case 'person':
          return 'name';
        case 'blank':
        case 'no title':
        case 'error':
        case 'total':
        case 'only noise':
          return 'no title';
        // A former or a negated job is for a person to decide.
        case 'negated':
        case 'former':
        case 'not in use':
        case undefined:
          return undefined;
      }
    },
  };
}

/** So many titles are read a step: some milliseconds. */
const TITLES_A_STEP = 1000;

function* buildStages(data: CodingData): Generator<undefined, Stages, undefined> {
  const read = createTitleReader();
  let left = TITLES_A_STEP;
  for (const titles of [data.index, data.roleTitles]) {
    for (const { title } of titles) {
      read(title);
      if (--left > 0) continue;
      left = TITLES_A_STEP;
      yield undefined;
    }
  }
  const vocabulary = createVocabulary(data, read);
  yield undefined;
  const cleaner = createCleaner(vocabulary, createAbbreviations(data.abbreviations));
  yield undefined;
  return { vocabulary, cleaner, engine: createEngine(data, read) };
}

function suggest(post: Post, profile: Profile, stages: Stages): Suggestion {
  const { vocabulary, engine } = stages;
  const folded = tidy(post.title).toLowerCase();
  const reason = unusable(folded, vocabulary);
  if (reason === 'blank' && isBlank(post.title)) return withoutCode([]);
  const worked = work(post, profile, stages);
  const says = (words: string): Suggestion => withoutCode([{ kind: 'no-fit', reason: words }]);
  if (reason !== undefined) {
    const guess = reason === 'negated' || reason === 'former' || reason === 'not in use';
    // A title of pictures alone comes out blank, and is none.
    const words = UNUSABLE_WORDS[reason === 'blank' ? 'no title' : reason];
    if (!guess || worked === undefined) return says(words);
    // What a reviewer might choose is offered; nothing is chosen for them.
    const { answer } = worked;
    return withoutCode([{ kind: 'no-fit', reason: UNUSABLE_WORDS[reason] }], { answer, engine });
  }
  if (worked === undefined) return says(UNUSABLE_WORDS['only noise']);
  return suggestionOf(worked, engine, laterChoices(post, profile, stages));
}

/** Undefined for a title that holds nothing but noise. */
function work(post: Post, profile: Profile, { cleaner, engine }: Stages): Worked | undefined {
  const tidied = tidy(post.title);
  const surroundings = surroundingsOf(post, profile);
  const title = cleaner.clean(tidied, surroundings.all);
  if (title.main.forms.length === 0) return undefined;
  const answer = reconcile(title, tidied.toLowerCase(), surroundings, engine);
  const jobs = differentJobs(title, answer, surroundings, engine);
  return { post, surroundings, title, answer, jobs };
}

/** Works the choices out again from the post: to keep what they were made of would cost 6 KB a post. */
function laterChoices(post: Post, profile: Profile, stages: Stages): () => readonly Alternative[] {
  return () => {
    const worked = work(post, profile, stages);
    return worked === undefined ? [] : choicesOf(worked, stages.engine);
  };
}
