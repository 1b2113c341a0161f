/** Parts the posts of one title: by decision where one holds, else by what is to be decided. */
import type { Coder } from '../coding/types';
import { whyAgain } from './again';
import { decisionOn } from './follow';
import { known, type Judged } from './judge';
import type { DecisionLog } from './log';
import type { Member } from './make-entry';
import { splitByAnswer, type Taken } from './split';
import { namedIn, subjectKey } from './subject';
import type { Context, Decision, Subject } from './types';

/** So many posts are looked up in the log a step. */
const POSTS_A_STEP = 100;

/**
 * Yields what is to be an entry each, and undefined now and then; returns how many posts are left
 * out because a decision on their job code answers them.
 *
 * @param members the posts of one title; at least one
 */
export function* membersOfTitle(
  members: readonly Judged[],
  log: DecisionLog,
  coder: Coder,
): Generator<Member | undefined, number, undefined> {
  const text = members[0]?.post.title ?? '';
  const standing = log.standingOn('title', text);
  const sorted = yield* sort(members, log, coder);
  for (const each of [...sorted.decided.values()]) yield memberOf(each, '');
  for (const each of [...sorted.again.values()]) {
    const [decision] = each.decisions;
    yield memberOf(each, decision === undefined ? '' : whyAgain(decision, coder));
  }
  const { open } = sorted;
  if (open.length === 0) return sorted.byJobCode;
  const standsForAll = standing.some(
    (each) => namedIn(each.context).length === 0 && whyAgain(each, coder) === '',
  );
  const parts = yield* splitByAnswer(open, sorted.taken, standsForAll);
  for (const { members: part, contexts } of parts) {
    const decided = part.map((each) => sorted.before.get(each)).find((each) => each !== undefined);
    const subjects = contexts.map((context): Subject => ({ of: 'title', text, context }));
    const again = decided === undefined ? '' : whyAgain(decided, coder);
    // Where no column parts them from posts decided on before, one decision is for both: else each
    // would open the other again.
    const isForAll = standsForAll && contexts.some((context) => namedIn(context).length === 0);
    yield { of: 'title', members: part, subjects, decided, again, isForAll };
  }
  return sorted.byJobCode;
}

/** Posts and the decisions on them that were entered by one key press. */
interface Decided {
  readonly members: Judged[];
  readonly decisions: Set<Decision>;
}

interface Sorted {
  readonly decided: ReadonlyMap<string, Decided>;
  /** What was decided for some context, and is to be decided again for the same. */
  readonly again: ReadonlyMap<string, Decided>;
  readonly open: readonly Judged[];
  /** For open posts: what was decided of the title as a whole, and is to be decided again. */
  readonly before: ReadonlyMap<Judged, Decision>;
  readonly taken: readonly Taken[];
  readonly byJobCode: number;
}

function* sort(
  members: readonly Judged[],
  log: DecisionLog,
  coder: Coder,
): Generator<undefined, Sorted, undefined> {
  const decided = new Map<string, Decided>();
  const again = new Map<string, Decided>();
  const open: Judged[] = [];
  const before = new Map<Judged, Decision>();
  const taken: Taken[] = [];
  let byJobCode = 0;
  const put = (into: Map<string, Decided>, judged: Judged, by: Decision): void => {
    const each = known(into, actKey(by), () => ({ members: [], decisions: new Set<Decision>() }));
    each.members.push(judged);
    each.decisions.add(by);
    taken.push({ place: judged.place, by });
  };
  for (const [at, judged] of members.entries()) {
    const decision = decisionOn(log, judged.post, judged.suggestion, coder);
    const isAgain = decision !== undefined && whyAgain(decision, coder) !== '';
    if (decision?.of === 'title' && !isAgain) put(decided, judged, decision);
    else if (decision?.of === 'title' && namedIn(decision.context).length > 0) {
      put(again, judged, decision);
    } else if (decision?.of === 'job code' && !isAgain) byJobCode += judged.posts;
    else open.push(judged);
    if (decision?.of === 'title') before.set(judged, decision);
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  return { decided, again, open, before, taken, byJobCode };
}

/** Decisions that were one key press on one entry: one entry again. */
function actKey({ act, verdict, role, soc }: Decision): string {
  return [act, verdict, role, soc.soc2000, soc.soc2010, soc.soc2020, soc.soc2020ext].join(' ');
}

function memberOf({ members, decisions }: Decided, again: string): Member {
  const subjects = new Map<string, Subject>();
  for (const { of, text, context } of decisions) {
    const subject: Subject = { of, text, context: onlyNamed(context) };
    known(subjects, subjectKey(subject), () => subject);
  }
  const [decided] = decisions;
  return { of: 'title', members, subjects: [...subjects.values()], decided, again };
}

function onlyNamed(context: Context): Context {
  return Object.fromEntries(namedIn(context).map((name) => [name, context[name] ?? '']));
}
