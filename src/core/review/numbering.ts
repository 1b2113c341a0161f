import type { Decision } from './types';

/** Higher numbers than this were not counted up to by anybody. */
const HIGHEST = 1e9;

/**
 * The records with ids that rise and acts that never fall, so that each number means one thing.
 * Numbers that do are kept as they are, gaps and all; others go on from the one before. Records of
 * one act stand together: what comes between parts them.
 */
export function numbered(records: readonly Decision[]): readonly Decision[] {
  let [id, act] = [0, 0];
  return records.map((record, at) => {
    const before = records[at - 1];
    const goesOn = before?.act === record.act && before.undoes === record.undoes;
    id = rising(record.id, id);
    if (!goesOn) act = rising(record.act, act);
    return { ...record, id, act };
  });
}

function rising(number: number, last: number): number {
  const usable = Number.isInteger(number) && number > last && number <= HIGHEST;
  return usable ? number : last + 1;
}
