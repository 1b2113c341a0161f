/** Whatever answers a title, in one shape; and our coder in that shape. */
import { createCoder } from '../../src/core/coding/coder';
import type {
  Band,
  Coder,
  CodingData,
  Post,
  SocCodes,
  Suggestion,
} from '../../src/core/coding/types';
import { titlesOnlyOn, withoutIndexRows } from '../../src/data/coding';
import { loadCodeLibrary } from '../../src/data/library';
import { cachedModel } from '../train/cached';
import { groupTitles } from '../train/group-titles';
import type { Target } from './target';

export interface Answered {
  /** Empty when none is given. */
  readonly code: string;
  /** What stands behind the code, in words. */
  readonly label: string;
  /** What answers are ranked by, higher is better; for ours it is the probability of being right. */
  readonly score: number;
  /** What people see; undefined for peers, whose scores are no probabilities. */
  readonly band: Band | undefined;
  /** Up to five different codes to choose from, best first; empty stands for no code. */
  readonly choices: readonly string[];
  readonly why: string;
}

export interface Engine {
  readonly name: string;
  /** How many titles it is asked, picked by lot, where it is too slow for all of them. */
  readonly sample?: number;
  answer(post: Post): Answered;
}

/** Whose lists the coder takes them for; see `createCoder`. */
export type Profile = 'local authority' | 'school' | 'care provider';

export const PROFILES: readonly Profile[] = ['local authority', 'school', 'care provider'];

/** How many choices a person is offered. */
const CHOICES = 5;

/**
 * The coder as if some rows had never been in the index: the one place where such a coder is made.
 * Its model is trained without them; training takes a minute or two, once for the same rows.
 *
 * @param uids rows to leave out; none for the coder as it is
 * @param profile undefined for the one that the coder takes by itself
 */
export async function engineWithout(
  data: CodingData,
  uids: ReadonlySet<string>,
  profile?: Profile,
): Promise<Coder> {
  const options = profile === undefined ? {} : { profile };
  if (uids.size === 0) return createCoder(data, options);
  const rest = withoutIndexRows(data, uids);
  const model = cachedModel(rest, groupTitles(await loadCodeLibrary(), titlesOnlyOn(data, uids)));
  return createCoder({ ...rest, model }, options);
}

/** Our coder, measured by its SOC codes and their confidence, or by its roles and theirs. */
export function ours(coder: Coder, target: Target, name = 'Rolecheck'): Engine {
  return { name, answer: (post) => answeredBy(coder.suggest(post), target) };
}

function answeredBy(suggestion: Suggestion, target: Target): Answered {
  const code = codeFor(target, suggestion);
  const others = suggestion.alternatives.map((other) => codeFor(target, other));
  const [first] = suggestion.alternatives;
  const isRole = target === 'role';
  return {
    code,
    label: isRole ? suggestion.roleLabel : (first?.entry ?? ''),
    score: code === '' ? 0 : isRole ? suggestion.roleConfidence : suggestion.socConfidence,
    band: suggestion.band,
    choices: choicesOf([code, ...others], target),
    why: suggestion.why,
  };
}

/**
 * Different codes, best first, as many as a person is offered. That no role fits is a choice; that
 * no SOC code does is none.
 */
export function choicesOf(codes: readonly string[], target: Target): string[] {
  const choices = [...new Set(codes)].filter((code) => code !== '' || target === 'role');
  return choices.slice(0, CHOICES);
}

/** The code that something with a role and SOC codes has for a target. */
export function codeFor(
  target: Target,
  { role, soc }: { readonly role: string; readonly soc: SocCodes },
): string {
  return target === 'role' ? role : soc[target];
}
