/**
 * What is entered beside a decision so that it changes the answer of no post but its own: what was
 * decided of other posts of the title is entered anew for where they are.
 */
import type { Coder } from '../coding/types';
import { decisionFor } from './follow';
import { proposalOf, type DecisionLog } from './log';
import {
  ALL,
  COLUMN_SETS,
  contextIn,
  filledIn,
  fitting,
  placeKey,
  placeOf,
  type Columns,
  type Place,
} from './place';
import { namedIn } from './subject';
import type { Decision, Draft, Kin } from './types';

/** A post of the title outside what is decided, whose answer would change. */
interface Changed {
  readonly kin: Kin;
  readonly place: Place;
  readonly answer: string;
  readonly held: Decision;
  /** So many columns a decision has to name that is to hold for it. */
  readonly least: number;
}

/** What is to be entered anew for the posts in one context. */
interface Kept {
  readonly of: Changed;
  /** Empty when the posts have several answers. */
  readonly proposed: string;
}

/**
 * @param drafts decisions on one title, as they are to be entered
 * @param own the entries that they are about
 * @param kin the posts of the title
 * @returns the drafts to be entered with them; mostly none
 */
export function keptBeside(
  drafts: readonly Draft[],
  own: ReadonlySet<string>,
  kin: readonly Kin[],
  log: DecisionLog,
  coder: Coder,
): readonly Draft[] {
  const made = new Map(drafts.map((draft) => [placeKey(placeOf(draft.context)), draft]));
  const changed: Changed[] = [];
  const unchanged: Kin[] = [];
  for (const each of kin) {
    const one = own.has(each.entry) ? undefined : changedBy(made, each, log, coder);
    if (one === undefined) unchanged.push(each);
    else changed.push(one);
  }
  if (changed.length === 0) return [];
  const standing = log.standingOn('title', drafts[0]?.text ?? '');
  const others = new Set(standing.map(({ context }) => placeKey(placeOf(context))));
  for (const columns of COLUMN_SETS) {
    if (columns === ALL) break;
    const kept = keptIn(columns, changed, made);
    if (kept === undefined || [...kept.keys()].some((key) => others.has(key))) continue;
    if (unchanged.some((each) => isTaken(each, own, kept, made, log, coder))) continue;
    return [...kept.values()].map((each) => draftOf(each, columns, log));
  }
  return keptInAll(
    changed,
    unchanged.filter(({ entry }) => !own.has(entry)),
    made,
    log,
    coder,
  );
}

/**
 * In all columns. That may replace what stands for posts in a place and holds for others, too: these
 * are kept in the same way.
 */
function keptInAll(
  changed: Changed[],
  unchanged: readonly Kin[],
  made: ReadonlyMap<string, Draft>,
  log: DecisionLog,
  coder: Coder,
): readonly Draft[] {
  let rest = unchanged;
  for (;;) {
    const kept = keptIn(ALL, changed, made) ?? new Map<string, Kept>();
    const left: Kin[] = [];
    for (const kin of rest) {
      const held = decisionFor(log, kin.post, kin.suggestion, coder);
      const isReplaced = held?.of === 'title' && kept.has(placeKey(placeOf(held.context)));
      const [place, answer] = [placeOf(kin.post), proposalOf(kin.suggestion)];
      if (isReplaced) changed.push({ kin, place, answer, held, least: 0 });
      else left.push(kin);
    }
    if (left.length === rest.length) {
      return [...kept.values()].map((each) => draftOf(each, ALL, log));
    }
    rest = left;
  }
}

function changedBy(
  made: ReadonlyMap<string, Draft>,
  kin: Kin,
  log: DecisionLog,
  coder: Coder,
): Changed | undefined {
  const place = placeOf(kin.post);
  const fits = fitting(made, place);
  if (fits.length === 0) return undefined;
  const held = decisionFor(log, kin.post, kin.suggestion, coder);
  if (held === undefined) return undefined;
  const answer = proposalOf(kin.suggestion);
  const named = held.of === 'title' ? namedIn(held.context).length : -1;
  const taking = fits.find(({ item: { proposed } }) => proposed === '' || proposed === answer);
  const isReplaced = held.of === 'title' && made.has(placeKey(placeOf(held.context)));
  if (!isReplaced && (taking === undefined || taking.named < named)) return undefined;
  return { kin, place, answer, held, least: Math.max(named, taking?.named ?? 0) };
}

/** By context, what is to be entered; undefined when these columns do not do. */
function keptIn(
  columns: Columns,
  changed: readonly Changed[],
  made: ReadonlyMap<string, Draft>,
): ReadonlyMap<string, Kept> | undefined {
  const kept = new Map<string, Kept>();
  for (const each of changed) {
    const key = placeKey(each.place, columns);
    if (filledIn(each.place, columns) < each.least || made.has(key)) return undefined;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, { of: each, proposed: each.answer });
    else if (before.of.held !== each.held) return undefined;
    else if (before.proposed !== each.answer) {
      if (columns !== ALL) return undefined;
      kept.set(key, { of: before.of, proposed: '' });
    }
  }
  return kept;
}

/** True when what is kept would hold for another post, too. */
function isTaken(
  kin: Kin,
  own: ReadonlySet<string>,
  kept: ReadonlyMap<string, Kept>,
  made: ReadonlyMap<string, Draft>,
  log: DecisionLog,
  coder: Coder,
): boolean {
  const place = placeOf(kin.post);
  const answer = proposalOf(kin.suggestion);
  const taking = fitting(kept, place).find(({ item }) => item.proposed === answer);
  if (taking === undefined) return false;
  if (own.has(kin.entry)) return taking.named >= (fitting(made, place)[0]?.named ?? 0);
  const held = decisionFor(log, kin.post, kin.suggestion, coder);
  return held?.of !== 'title' || taking.named >= namedIn(held.context).length;
}

function draftOf(
  { of: { kin, place, held }, proposed }: Kept,
  columns: Columns,
  log: DecisionLog,
): Draft {
  const { verdict, role, roleLabel, soc, note } = held;
  return {
    of: 'title',
    text: held.of === 'title' ? held.text : kin.post.title,
    context: contextIn(kin.post, place, columns),
    ...{ verdict, role, roleLabel, soc, note, proposed },
    how: log.origin(held).how,
  };
}
