/** Makes the suggestion that people see out of what was decided. */
import {
  alternativesOf,
  candidates,
  NO_CODE,
  NO_SOC,
  rounded,
  type Candidate,
} from './alternatives';
import { wordKey, wordTexts } from '../text/words';
import { bandOf, isVague, LEAST, together } from './bands';
import type { CleanTitle } from './cleaner/cleaner';
import { phraseOf, type Phrase } from './cleaner/phrase';
import type { Engine } from './engine';
import { cappedEvidence, evidenceOf } from './evidence';
import { isWhole } from './phrases';
import { reconcile, type Answer } from './reconcile';
import { doubtEvidence } from './runner-up';
import type { Surroundings } from './surroundings';
import type { Alternative, Evidence, Post, Suggestion } from './types';
import { evidenceInWords, NOTHING_NEAR, ROLE_SOC_WORDS, twoJobs } from './words';

/** Two jobs in one title are never more likely than this. */
const TWO_JOBS = 0.5;

/** All that was worked out for one post. */
export interface Worked {
  readonly post: Post;
  readonly surroundings: Surroundings;
  readonly title: CleanTitle;
  readonly answer: Answer;
  /** What was decided for each job of a title that joins several, when they are not all the same. */
  readonly jobs: readonly Answer[];
}

/**
 * A suggestion with its words and bands.
 *
 * @param choices works the choices out. Most posts are coded without anybody looking at theirs, and
 *   what they are made of is much larger than the suggestion: it must not hold on to it.
 */
export function suggestionOf(
  worked: Worked,
  engine: Engine,
  choices: () => readonly Alternative[],
): Suggestion {
  const { post, surroundings, title, jobs } = worked;
  const answer = givenOf(worked);
  const { soc, role, notes } = answer;
  const evidence = [
    ...evidenceOf(title, soc, role, surroundings),
    ...notes,
    ...cappedEvidence(post.title),
  ];
  if (soc === undefined && role === undefined) {
    return withoutCode([{ kind: 'no-fit', reason: NOTHING_NEAR }, ...evidence], { answer, engine });
  }
  const given = candidateOf(answer);
  if (jobs.length > 0) evidence.unshift({ kind: 'caution', text: twoJobs(given.entry) });
  else if (soc === undefined) evidence.push({ kind: 'caution', text: ROLE_SOC_WORDS });
  const { socConfidence, roleConfidence, confidence } = confidencesOf(answer, jobs.length > 1);
  const band = bandOf(confidence);
  // Of two jobs nothing decides: the post is both.
  if (jobs.length === 0) evidence.push(...doubtEvidence(answer, band, engine));
  let alternatives: readonly Alternative[] | undefined;
  return {
    role: given.role?.code ?? '',
    roleLabel: given.role?.title ?? '',
    soc: given.soc,
    confidence,
    roleConfidence,
    socConfidence,
    band,
    why: evidenceInWords(evidence),
    evidence,
    get alternatives() {
      return (alternatives ??= choices());
    },
  };
}

/** The choices beside the answer, so that a reviewer need not search; none where nothing was found. */
export function choicesOf(worked: Worked, engine: Engine): readonly Alternative[] {
  const answer = givenOf(worked);
  const { confidence } = confidencesOf(answer, worked.jobs.length > 1);
  const jobs = [...worked.jobs, ...otherReadings(worked, engine)].map(candidateOf);
  return alternativesOf(candidateOf(answer), confidence, further(jobs, answer, confidence, engine));
}

/** What the other meanings of an acronym would be coded as, where those are titles: `SW`. */
function otherReadings({ title, surroundings }: Worked, engine: Engine): Answer[] {
  const [letters, ...more] = title.undecided;
  if (letters === undefined || more.length > 0 || !title.acronymOnly) return [];
  const others = letters.choices.slice(1).map((choice) => phraseOf(wordTexts(choice)));
  return answersOf(others, title, surroundings, engine).filter(isNamed);
}

/** `Driver/Escort` is a title of its own; of `Teacher & SENCo` the first job is taken. */
function givenOf({ answer, jobs: [first] }: Worked): Answer {
  return first === undefined || isNamed(answer) ? answer : first;
}

/** What is given is worth saying at least; below that it would not have been given. */
function confidencesOf(
  answer: Answer,
  isOneOfSeveral: boolean,
): Pick<Suggestion, 'confidence' | 'roleConfidence' | 'socConfidence'> {
  const { role, soc } = candidateOf(answer);
  const ceiling = isOneOfSeveral ? TWO_JOBS : 1;
  const within = (confidence: number): number =>
    rounded(Math.max(LEAST, Math.min(ceiling, confidence)));
  const socConfidence = soc.soc2020 === '' ? 0 : within(answer.socConfidence);
  const roleConfidence = role === undefined ? 0 : within(answer.roleConfidence);
  return {
    socConfidence,
    roleConfidence,
    confidence: rounded(together(socConfidence, roleConfidence)),
  };
}

/** Nothing given, and why; what might be meant is among the alternatives. */
export function withoutCode(
  evidence: readonly Evidence[],
  offered?: { readonly answer: Answer; readonly engine: Engine },
): Suggestion {
  const choices =
    offered === undefined
      ? []
      : further([candidateOf(offered.answer)], offered.answer, 0, offered.engine);
  return {
    ...NO_CODE,
    why: evidenceInWords(evidence),
    evidence,
    alternatives: alternativesOf(undefined, 0, choices),
  };
}

/** What is decided for each job of a title that names several, when it is not all the same. */
export function differentJobs(
  title: CleanTitle,
  answer: Answer,
  surroundings: Surroundings,
  engine: Engine,
): Answer[] {
  const { jobs, listed } = title;
  if (jobs.length > 1) return different(answersOf(jobs, title, surroundings, engine));
  // Nothing but a dash or a comma joins them: each must be a title of its own, and together they none.
  const isList = listed.length > 1 && !isNamed(answer) && !listed.some(isVaguePhrase);
  if (!isList) return [];
  const each = answersOf(listed, title, surroundings, engine);
  return each.every(isNamed) ? different(each) : [];
}

function answersOf(
  jobs: readonly Phrase[],
  title: CleanTitle,
  surroundings: Surroundings,
  engine: Engine,
): Answer[] {
  return jobs.map((job) => {
    const alone = {
      ...title,
      main: job,
      job,
      known: job,
      whole: job,
      trimmed: job,
      typed: job,
      beside: [],
      jobs: [],
      listed: [],
      undecided: [],
    };
    return reconcile(alone, job.words.join(' '), surroundings, engine);
  });
}

function different(each: Answer[]): Answer[] {
  const codes = new Set(
    each.map(candidateOf).map(({ role, soc }) => `${role?.code ?? ''} ${soc.soc2020}`),
  );
  return codes.size > 1 ? each : [];
}

function isVaguePhrase({ forms }: Phrase): boolean {
  return isVague(wordKey(forms));
}

/** True when the whole title is that of a row or of a role. */
function isNamed({ soc, role }: Answer): boolean {
  return [soc, role].some((found) => found?.how === 'exact' && isWhole(found.part));
}

function candidateOf({ soc, role }: Answer): Candidate {
  return {
    role: role?.role,
    soc: soc?.entry.soc ?? role?.role.soc ?? NO_SOC,
    entry: soc?.entry.title ?? role?.title ?? '',
  };
}

function* further(
  jobs: readonly Candidate[],
  { soc, role, near }: Answer,
  confidence: number,
  engine: Engine,
): Generator<Candidate> {
  yield* jobs;
  const sure = bandOf(confidence) === 'Sure';
  yield* candidates(soc, role, sure ? undefined : near, engine.roles);
}
