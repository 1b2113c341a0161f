/** Decisions that are not kept yet, on top of what others have decided in the workbook meanwhile. */
import { DecisionLog, subjectKey } from '../../core/review/log';
import { decideAlike } from '../../core/review/merge';
import type { Decision } from '../../core/review/types';
import { sameRecords } from '../../excel/memory-pieces';

/** A subject on which somebody else has decided otherwise meanwhile. */
export interface Contested {
  /** What stands. */
  readonly theirs: Decision;
  /** What we did to it, and is not entered. */
  readonly ours: Decision;
}

export interface Rebased {
  readonly log: DecisionLog;
  /** What of ours is in the log and is to be kept. */
  readonly entered: readonly Decision[];
  readonly contested: readonly Contested[];
}

/**
 * What of ours still makes sense goes on top of theirs: an undo only where what it takes back is
 * still the newest on its subject, and nothing of what was decided and taken back before anybody
 * else could see it. Where others have decided otherwise, theirs stands.
 *
 * @param ours our log, the decisions that are not kept at its end
 * @param kept how many of its records the workbook held when it was last looked at
 * @param recalled what the workbook holds now
 */
export function rebased(ours: DecisionLog, kept: number, recalled: readonly Decision[]): Rebased {
  const base = new DecisionLog(recalled);
  const common = commonStart(ours.records, base.records);
  const theirs = newestOf(base.records.slice(common));
  const contested = new Map<string, Contested>();
  // A save may have got through although nobody told us.
  const pending = ours.records.slice(Math.max(kept, common));
  const replayed = withoutPairs(pending).filter((record) => {
    const key = subjectKey(record);
    const other = theirs.get(key);
    if (other === undefined) return isThere(record, base);
    if (isAlike(record, other)) return false;
    // They have taken back what was decided before; ours is another decision.
    if (record.undoes === 0 && other.verdict === 'undecided') return true;
    contested.set(key, { theirs: other, ours: record });
    return false;
  });
  const log = new DecisionLog([...base.records, ...renumbered(replayed, base.records.at(-1))]);
  const entered = log.records.slice(base.records.length);
  return { log, entered, contested: [...contested.values()] };
}

function commonStart(some: readonly Decision[], others: readonly Decision[]): number {
  const differs = some.findIndex((record, at) => {
    const other = others[at];
    return other === undefined || !isSameRecord(record, other);
  });
  return differs < 0 ? some.length : differs;
}

/** True for one and the same record of two logs. */
export function isSameRecord(one: Decision, other: Decision): boolean {
  return one.id === other.id && one.text === other.text && sameRecords([one], [other]);
}

function newestOf(records: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(records.map((record) => [subjectKey(record), record]));
}

/** Leaves out what was decided and undone again, all of it before it was kept. */
function withoutPairs(pending: readonly Decision[]): readonly Decision[] {
  const acts = new Set(pending.map(({ act }) => act));
  const undone = new Set(pending.map(({ undoes }) => undoes));
  return pending.filter(({ act, undoes }) => !undone.has(act) && !acts.has(undoes));
}

/** True for what is no undo, or undoes what the workbook holds. */
function isThere({ undoes }: Decision, base: DecisionLog): boolean {
  return undoes === 0 || base.records.some(({ act }) => act === undoes);
}

function isAlike(one: Decision, other: Decision): boolean {
  return decideAlike(one, other) && decideAlike(other, one);
}

/** Records of one key press stay together. */
function renumbered(records: readonly Decision[], last: Decision | undefined): readonly Decision[] {
  const acts = new Map<number, number>();
  return records.map((record, at) => {
    const act = acts.get(record.act) ?? (last?.act ?? 0) + acts.size + 1;
    acts.set(record.act, act);
    return { ...record, id: (last?.id ?? 0) + at + 1, act, replaces: 0 };
  });
}
