/** Parts the posts of one title: by decision where one holds, else by what is to be decided. */
import type { Coder } from '../coding/types';
import { whyAgain } from './again';
import { decisionOn } from './follow';
import { known, type Judged } from './judge';
import type { DecisionLog } from './log';
import type { Member } from './make-entry';
import { fitting, placeKey, placeOf } from './place';
import { splitByAnswer, type Around } from './split';
import { namedIn, subjectKey } from './subject';
import type { Context, Decision, Subject } from './types';

/** So many posts are looked up in the log a step. */
const POSTS_A_STEP = 100;

/**
 * Yields what is to be an entry each, and undefined now and then; returns the posts that are left out
 * because a decision on their job code answers them.
 *
 * @param members the posts of one title; at least one
 */
export function* membersOfTitle(
  members: readonly Judged[],
  log: DecisionLog,
  coder: Coder,
): Generator<Member | undefined, readonly Judged[], undefined> {
  const text = members[0]?.post.title ?? '';
  const sorted = yield* sort(members, log, coder);
  const open = joined(sorted);
  const standing = log.standingOn('title', text);
  for (const group of groupsOf(sorted.decided)) yield memberOf(group, '');
  for (const group of groupsOf(sorted.again)) {
    const [first] = group;
    yield memberOf(group, first === undefined ? '' : whyAgain(first.by, coder));
  }
  if (open.length > 0) {
    const own = new Set(sorted.open);
    const parts = yield* splitByAnswer(open, aroundOf(sorted, standing, log, coder));
    for (const { members: part, contexts } of parts) {
      const decided = part.map((each) => sorted.before.get(each)).find((each) => each);
      const subjects = contexts.map((context): Subject => ({ of: 'title', text, context }));
      const again = decided === undefined ? '' : whyAgain(decided, coder);
      const isAnew = standing.length > 0;
      const undecided = open.length > own.size ? part.find((each) => own.has(each)) : undefined;
      yield { of: 'title', members: part, subjects, decided, again, isAnew, undecided };
    }
  }
  return sorted.byJobCode.map(({ judged }) => judged);
}

/** A post, and the decision that holds for it. */
interface Held {
  readonly judged: Judged;
  readonly by: Decision;
}

interface Sorted {
  readonly decided: Held[];
  /** What was decided for some context, and is to be decided again for the same. */
  readonly again: Held[];
  readonly byJobCode: Held[];
  readonly open: Judged[];
  /** For open posts: what was decided of the title as a whole, and is to be decided again. */
  readonly before: Map<Judged, Decision>;
}

function* sort(
  members: readonly Judged[],
  log: DecisionLog,
  coder: Coder,
): Generator<undefined, Sorted, undefined> {
  const sorted: Sorted = { decided: [], again: [], byJobCode: [], open: [], before: new Map() };
  for (const [at, judged] of members.entries()) {
    const by = decisionOn(log, judged.post, judged.suggestion, coder);
    const isAgain = by !== undefined && whyAgain(by, coder) !== '';
    if (by === undefined) sorted.open.push(judged);
    else if (!isAgain) sorted[by.of === 'title' ? 'decided' : 'byJobCode'].push({ judged, by });
    else if (by.of === 'title' && namedIn(by.context).length > 0) sorted.again.push({ judged, by });
    else {
      sorted.open.push(judged);
      if (by.of === 'title') sorted.before.set(judged, by);
    }
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  return sorted;
}

/**
 * The open posts, and those that no decision can leave alone which is made on these: what is decided
 * there by job code or for capitals, where all columns are the same, is asked about with them.
 */
function joined(sorted: Sorted): readonly Judged[] {
  const { decided, byJobCode } = sorted;
  const open = [...sorted.open];
  if (open.length === 0) return open;
  const places = new Map(open.map(({ place }) => [placeKey(place), true]));
  const mixed = mixedPlaces([...decided, ...byJobCode]);
  for (let before = -1; before !== open.length;) {
    before = open.length;
    for (const held of [decided, byJobCode]) {
      for (const each of held.splice(0)) {
        const { place } = each.judged;
        const key = placeKey(place);
        const isOfOne = places.has(key) || (mixed.has(key) && fitting(places, place).length > 0);
        if (isOfOne) open.push(each.judged);
        else held.push(each);
      }
    }
    for (const { place } of open) places.set(placeKey(place), true);
  }
  return open.sort((a, b) => a.at - b.at);
}

/** Places in which several decisions hold: no narrower decision could keep them all. */
function mixedPlaces(held: readonly Held[]): ReadonlySet<string> {
  const first = new Map<string, Decision>();
  const mixed = new Set<string>();
  for (const { judged, by } of held) {
    const key = placeKey(judged.place);
    if (known(first, key, () => by) !== by) mixed.add(key);
  }
  return mixed;
}

function aroundOf(
  { decided, again, byJobCode }: Sorted,
  standing: readonly Decision[],
  log: DecisionLog,
  coder: Coder,
): Around {
  const held = [...decided, ...again, ...byJobCode];
  const mixed = mixedPlaces(held);
  return {
    taken: held.map(({ judged: { place }, by }) => ({
      place,
      isMixed: mixed.has(placeKey(place)),
      named: by.of === 'title' ? namedIn(by.context).length : 0,
    })),
    standing: new Set(
      standing
        .filter((each) => whyAgain(each, coder) === '')
        .map(({ context }) => placeKey(placeOf(context))),
    ),
    rankOf({ post }) {
      const [narrowest] = log.fitting('title', post.title, post);
      return narrowest === undefined ? 0 : namedIn(narrowest.context).length;
    },
  };
}

/** Decisions that were one key press on one entry: one entry again. */
function groupsOf(held: readonly Held[]): readonly (readonly Held[])[] {
  const groups = new Map<string, Held[]>();
  for (const each of held) known(groups, actKey(each.by), () => []).push(each);
  return [...groups.values()];
}

function actKey({ act, verdict, role, soc }: Decision): string {
  return [act, verdict, role, soc.soc2000, soc.soc2010, soc.soc2020, soc.soc2020ext].join(' ');
}

function memberOf(held: readonly Held[], again: string): Member {
  const subjects = new Map<string, Subject>();
  for (const { by } of held) {
    const subject: Subject = { of: by.of, text: by.text, context: onlyNamed(by.context) };
    known(subjects, subjectKey(subject), () => subject);
  }
  const members = held.map(({ judged }) => judged);
  return { of: 'title', members, subjects: [...subjects.values()], decided: held[0]?.by, again };
}

function onlyNamed(context: Context): Context {
  return Object.fromEntries(namedIn(context).map((name) => [name, context[name] ?? '']));
}
