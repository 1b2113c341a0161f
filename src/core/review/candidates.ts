/** What a reviewer may choose for an entry, the likeliest first. */
import type { CodeSet } from '../codes/types';
import type { Alternative, Coder } from '../coding/types';
import { fold } from '../text/tidy';
import {
  DECIDED_BEFORE,
  decidedElsewhere,
  decidedSo,
  ROLES_OWN,
  standsOn,
} from './candidate-words';
import { keyOfCodes, speaksOf, type Similar } from './similar';
import { keyText, namedIn } from './subject';
import type { Candidate, Decision, Entry } from './types';

/** The keys 1 to 5. */
const MOST = 5;

/**
 * At most five candidates, no two with the same role and SOC 2020 code, the one that Enter takes
 * first: what was decided on the entry itself; what was decided on similar titles; what the coder
 * proposes. What was decided on a similar title that the coder tells apart from this one (in
 * another department, say) stands behind the coder's own choice, that on the same title first.
 *
 * @param soc2020 the code set, for the titles of its groups
 * @param standing what holds for the entry now, or has to be decided again
 * @param onTitle everything that stands on its title, for these posts or others, in the order of the
 *   log, and before it what stands on the job code of its post
 */
export function candidatesOf(
  entry: Entry,
  similar: Similar,
  coder: Coder,
  soc2020: CodeSet,
  standing: Decision | undefined,
  onTitle: readonly Decision[] = [],
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const seen = new Set<string>();
  for (const candidate of inOrder(entry, similar, coder, standing, onTitle)) {
    const key = keyOfCodes(candidate);
    if (seen.has(key) || key === NO_CODES) continue;
    seen.add(key);
    chosen.push({
      ...candidate,
      socLabel: soc2020.get(candidate.soc.soc2020)?.label ?? '',
      decides: decides(chosen[0], candidate, coder),
    });
    if (chosen.length === MOST) break;
  }
  return chosen;
}

const NO_CODES = 'none none';

/** A candidate before it is seen beside the first one. */
type Choice = Omit<Candidate, 'socLabel' | 'decides'>;

function* inOrder(
  entry: Entry,
  similar: Similar,
  coder: Coder,
  standing: Decision | undefined,
  onTitle: readonly Decision[],
): Generator<Choice> {
  if (standing !== undefined && codesExist(standing, coder)) {
    yield decidedCandidate(standing, 'decided before', DECIDED_BEFORE, coder);
  }
  const before = onTitle
    .filter((each) => codesExist(each, coder))
    .filter((each) => each.of !== entry.of || !speaksOf(each, coder, entry))
    .reverse();
  const alike = similar.on(entry.essence, entry.subjects).filter((each) => codesExist(each, coder));
  for (const each of alike) {
    if (speaksOf(each, coder, entry)) yield similarCandidate(each, entry, coder);
  }
  const [first, ...others] = coderCandidates(entry, coder);
  if (first !== undefined) yield first;
  for (const each of before) yield similarCandidate(each, entry, coder);
  for (const each of alike) yield similarCandidate(each, entry, coder);
  yield* others;
}

/** True for a decision on the entry's own title or job code, wherever, or on the job code of its post. */
function isOnSame({ of, text }: Decision, entry: Entry): boolean {
  const own = of === entry.of ? entry.text : (entry.post.jobCode ?? '');
  return keyText(text) === keyText(own);
}

function similarCandidate(decision: Decision, entry: Entry, coder: Coder): Choice {
  const { of, text, context } = decision;
  const where = namedIn(context).map((name) => context[name] ?? '');
  const isSame = isOnSame(decision, entry);
  return decidedCandidate(
    decision,
    isSame ? 'decided before' : 'similar title',
    isSame && of === 'title' && where.length === 0
      ? decidedElsewhere(text)
      : decidedSo(of, text, where),
    coder,
  );
}

function decidedCandidate(
  { role, roleLabel, soc }: Decision,
  from: Candidate['from'],
  why: string,
  { reference }: Coder,
): Choice {
  const label = reference?.role(role)?.title ?? roleLabel;
  return { role, roleLabel: label, soc, why, from };
}

/** True when something was decided that may still be given. */
function codesExist({ verdict, role, soc }: Decision, { reference }: Coder): boolean {
  if (verdict !== 'coded' || reference === undefined) return verdict === 'coded';
  if (role !== '' && reference.role(role) === undefined) return false;
  return soc.soc2020 === '' || reference.hasSoc2020(soc.soc2020);
}

function coderCandidates({ suggestion }: Entry, coder: Coder): readonly Choice[] {
  const { role, roleLabel, soc, why } = suggestion;
  const given: Choice = { role, roleLabel, soc, why, from: 'coder' };
  const others = suggestion.alternatives.map((each): Choice => ({
    role: each.role,
    roleLabel: each.roleLabel,
    soc: each.soc,
    why: reasonOf(each, coder),
    from: 'coder',
  }));
  return keyOfCodes(given) === NO_CODES ? others : [given, ...others];
}

/** What stands behind a choice that the coder did not give. */
function reasonOf({ role, entry }: Alternative, { reference }: Coder): string {
  const title = reference?.role(role)?.title;
  return title !== undefined && fold(title) === fold(entry) ? ROLES_OWN : standsOn(entry);
}

/** What decides between a candidate and the first one; empty for the first. */
export function decides(
  first: Pick<Candidate, 'role'> | undefined,
  { role }: Pick<Candidate, 'role'>,
  { reference }: Coder,
): string {
  if (first === undefined || first.role === '' || role === '' || first.role === role) return '';
  return reference?.decides(first.role, role) ?? '';
}
