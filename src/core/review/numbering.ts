import type { Decision } from './types';

/**
 * Higher numbers than this were not counted up to by anybody. Far below what a file may hold, so that
 * what is added to forged ones can be written and read again.
 */
const HIGHEST = 1e8;

/** Records that were numbered by one log. */
interface Origin {
  /** The number of its first record, and of its first act: lower ones were there before. */
  readonly id: number;
  readonly act: number;
  /** The acts as it numbered them, by what they are here; undefined for the log that goes on. */
  readonly acts: Map<number, number> | undefined;
}

/**
 * The records with ids that rise and acts that never fall, so that each number means one thing.
 * Numbers that do are kept as they are, gaps and all; others go on from the one before. Records of
 * one act stand together: what comes between parts them.
 *
 * Two people may have gone on from the same log, each in a copy, and their records may stand in one file
 * one after the other. A record whose id does not rise begins what another log numbered: acts, and what
 * they undo, mean that log's own from there on. Ids that rise above all are the whole's again.
 */
export function numbered(records: readonly Decision[]): readonly Decision[] {
  let [id, act] = [0, 0];
  let origin: Origin = { id: 1, act: 1, acts: undefined };
  return records.map((record, at) => {
    const before = records[at - 1];
    const next = originOf(record, before, origin, id);
    const isSameOrigin = next === origin;
    origin = next;
    id = rising(record.id, id);
    const goesOn =
      isSameOrigin && before?.act === record.act && before.undoes === record.undoes && at > 0;
    if (!goesOn) act = rising(origin.acts ? 0 : record.act, act);
    const undoes = undoneBy(record, origin);
    if (!goesOn) origin.acts?.set(record.act, act);
    return { ...record, id, act, undoes };
  });
}

/** @param last the id given last */
function originOf(
  { id, act }: Decision,
  before: Decision | undefined,
  origin: Origin,
  last: number,
): Origin {
  if (isUsable(id) && id > last) return origin.acts ? { id, act, acts: undefined } : origin;
  const goesOn = origin.acts !== undefined && before !== undefined && id > before.id;
  return goesOn ? origin : { id, act, acts: new Map() };
}

/** The act that a record undoes, by its number here: its own log's, or one from before that began. */
function undoneBy({ undoes }: Decision, { acts, act }: Origin): number {
  if (acts === undefined) return undoes;
  return acts.get(undoes) ?? (undoes < act ? undoes : 0);
}

function rising(number: number, last: number): number {
  return isUsable(number) && number > last ? number : last + 1;
}

function isUsable(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= HIGHEST;
}
