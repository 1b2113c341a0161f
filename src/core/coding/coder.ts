/**
 * The coder: from a post to a role code and SOC codes, with a probability and a reason.
 *
 *   tidy → unusable? → Cleaner → Look-up → Resolver ─┐
 *                                   └→ Ranker ───────┴→ Roles → Reconciler → Bands → Words
 *
 * Each stage is a module with a small interface. A trained model takes the place of the two
 * rankers (`Ranker`), and of their curves in `bands`; nothing else changes.
 */
import { fold, tidy } from '../text/tidy';
import { alternativesOf, candidates, NO_SOC, rounded, type Candidate } from './alternatives';
import { decide, type Answer } from './answer';
import { bandOf } from './bands';
import { createAbbreviations } from './cleaner/abbreviations';
import { createCleaner, type CleanTitle, type Phrase } from './cleaner/cleaner';
import { createEngine, type Engine } from './engine';
import { cappedEvidence, evidenceOf } from './evidence';
import { unusable } from './no-fit';
import { surroundingsOf, type Profile, type Surroundings } from './surroundings';
import type { Coder, CodingData, Evidence, Post, Suggestion } from './types';
import { createTitleReader } from './titles';
import { createVocabulary } from './vocabulary';
import { evidenceInWords, NOTHING_NEAR, twoJobs, UNUSABLE_WORDS } from './words';

export type { Profile } from './surroundings';

export interface CoderOptions {
  /** Whose lists these are, when the sheet does not say. A council's, unless told otherwise. */
  readonly profile?: Profile;
}

/** Answers that are remembered: a list repeats its titles. Oldest out first. */
const REMEMBERED = 4096;

/**
 * A coder over the data. Nothing is built before the first post is coded, and the search only for
 * the first title that has to be searched for.
 *
 * Deterministic and without state that shows: the same post has the same answer, always.
 */
export function createCoder(data: CodingData, options: CoderOptions = {}): Coder {
  const profile = options.profile ?? 'local authority';
  const remembered = new Map<string, Suggestion>();
  let stages: Stages | undefined;

  return {
    edition: data.edition,
    suggest(post) {
      const key = JSON.stringify([
        post.title,
        post.department ?? '',
        post.employer ?? '',
        post.grade ?? '',
      ]);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      stages ??= buildStages(data);
      const suggestion = suggest(post, profile, stages);
      if (remembered.size >= REMEMBERED) {
        for (const oldest of remembered.keys()) {
          remembered.delete(oldest);
          break;
        }
      }
      remembered.set(key, suggestion);
      return suggestion;
    },
  };
}

interface Stages {
  readonly vocabulary: ReturnType<typeof createVocabulary>;
  readonly cleaner: ReturnType<typeof createCleaner>;
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
  const folded = fold(post.title);
  const reason = unusable(folded, vocabulary);
  if (reason === 'blank') return nothing([]);
  const surroundings = surroundingsOf(post, profile);
  const title = cleaner.clean(
    tidied,
    new Set([...surroundings.columns.keys(), ...surroundings.profile]),
  );
  if (reason !== undefined) {
    // What a reviewer might choose is offered; nothing is chosen for them.
    const guess = reason === 'negated' || reason === 'former' || reason === 'not in use';
    const answer = guess ? decide(title, folded, surroundings, engine) : undefined;
    return nothing([{ kind: 'no-fit', reason: UNUSABLE_WORDS[reason] }], answer);
  }
  if (title.main.forms.length === 0) {
    return nothing([{ kind: 'no-fit', reason: UNUSABLE_WORDS['only noise'] }]);
  }
  const answer = decide(title, folded, surroundings, engine);
  const jobs = distinctJobs(title, surroundings, engine);
  const suggestion = worded(post, title, answer, engine, jobs);
  return suggestion;
}

/** Nothing given, and why; what might be meant is among the alternatives. */
function nothing(evidence: readonly Evidence[], answer?: Answer): Suggestion {
  return {
    role: '',
    roleLabel: '',
    soc: NO_SOC,
    confidence: 0,
    roleConfidence: 0,
    socConfidence: 0,
    band: 'None',
    why: evidenceInWords(evidence),
    evidence,
    alternatives: answer === undefined ? [] : alternativesOf(undefined, 0, [candidateOf(answer)]),
  };
}

/** Answers for each job that a title joins, when they are not all the same. */
function distinctJobs(title: CleanTitle, surroundings: Surroundings, engine: Engine): Candidate[] {
  if (title.jobs.length < 2) return [];
  const each = title.jobs.map((job) =>
    candidateOf(decide(alone(title, job), job.words.join(' '), surroundings, engine)),
  );
  const codes = new Set(each.map((job) => `${job.role?.code ?? ''} ${job.soc.soc2020}`));
  return codes.size > 1 ? each : [];
}

function alone(title: CleanTitle, job: Phrase): CleanTitle {
  return { ...title, main: job, whole: job, asTyped: job, beside: [], jobs: [], undecided: [] };
}

function candidateOf(answer: Answer): Candidate {
  return {
    role: answer.role?.role,
    soc: answer.soc?.entry.soc ?? answer.role?.role.soc ?? NO_SOC,
    entry: answer.soc?.entry.title ?? answer.role?.title ?? '',
  };
}

/** A sure answer needs no search for others. */
function furtherChoices(
  { soc, role, near }: Answer,
  confidence: number,
  engine: Engine,
): Candidate[] {
  const sure = bandOf(confidence) === 'Sure';
  return candidates(soc, role, sure ? [] : near.entries(), sure ? [] : near.roles(), engine.roles);
}

/** Two jobs in one title are never more likely than this. */
const TWO_JOBS = 0.5;

function worded(
  post: Post,
  title: CleanTitle,
  answer: Answer,
  engine: Engine,
  jobs: readonly Candidate[],
): Suggestion {
  const { soc, role } = answer;
  const [firstJob] = jobs;
  const evidence: Evidence[] = [
    ...evidenceOf(title, soc, role),
    ...answer.notes,
    ...cappedEvidence(post.title),
  ];
  if (soc === undefined && role === undefined) {
    if (!answer.notes.some((note) => note.kind === 'no-fit'))
      evidence.unshift({ kind: 'no-fit', reason: NOTHING_NEAR });
    return {
      ...nothing(evidence),
      alternatives: alternativesOf(undefined, 0, furtherChoices(answer, 0, engine)),
    };
  }
  if (firstJob !== undefined) evidence.unshift({ kind: 'caution', text: twoJobs(firstJob.entry) });
  const given = firstJob ?? candidateOf(answer);
  const ceiling = firstJob === undefined ? answer.ceiling : Math.min(TWO_JOBS, answer.ceiling);
  const socConfidence = rounded(Math.min(soc?.probability ?? answer.socOfRole, ceiling));
  const roleConfidence = rounded(Math.min(role?.probability ?? 0, ceiling));
  const givesSoc = given.soc.soc2020 !== '';
  const confidence =
    given.role !== undefined && givesSoc
      ? Math.min(socConfidence, roleConfidence)
      : given.role !== undefined
        ? roleConfidence
        : socConfidence;
  return {
    role: given.role?.code ?? '',
    roleLabel: given.role?.title ?? '',
    soc: given.soc,
    confidence,
    roleConfidence: given.role === undefined ? 0 : roleConfidence,
    socConfidence: givesSoc ? socConfidence : 0,
    band: bandOf(confidence),
    why: evidenceInWords(evidence),
    evidence,
    alternatives: alternativesOf(given, confidence, [
      ...jobs.slice(1),
      ...furtherChoices(answer, confidence, engine),
    ]),
  };
}
