/** The decisions that a workbook holds: what people decided in the pane. */
import type { Coder } from '../../core/coding/types';
import { whyAgain } from '../../core/review/again';
import { followingCoder } from '../../core/review/follow';
import { DecisionLog } from '../../core/review/log';
import type { Decision } from '../../core/review/types';
import { DECISIONS_NAMESPACE, readPart } from '../../core/review/xml';
import type { TableFile } from '../files/types';
import { words } from '../words';

export interface Memory {
  /** Empty for a file that holds no decisions. */
  readonly log: DecisionLog;
  /** Sentences on what could not be read. */
  readonly notes: readonly string[];
}

/** Never fails on what is in the parts: what cannot be read is left aside, and said. */
export async function memoryOf(file: TableFile): Promise<Memory> {
  const { xmls, unread } = await file.customXml(DECISIONS_NAMESPACE);
  const parts: { readonly part: number; readonly records: readonly Decision[] }[] = [];
  let damaged = unread;
  for (const xml of xmls) {
    const read = readPart(xml);
    // A log of which the end is unknown says what is no longer so.
    if (read === 'newer') return { log: new DecisionLog(), notes: [words.newerMemory] };
    if (read) parts.push(read);
    else damaged++;
  }
  parts.sort((a, b) => a.part - b.part || compare(since(a.records), since(b.records)));
  const log = new DecisionLog(parts.flatMap(({ records }) => records));
  return { log, notes: damaged > 0 ? [words.damagedMemory(damaged)] : [] };
}

/** Two parts of one number were written by two people at once: the earlier is the first. */
function since(records: readonly Decision[]): string {
  return records[0]?.when ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Says how many decisions are followed, and how many are not any more. */
export function sayFollowed(
  log: DecisionLog,
  coder: Coder,
  say: (sentence: string) => void,
  where: 'this workbook' | 'the decisions file',
): void {
  const standing = log.standing();
  const again = standing.filter((decision) => whyAgain(decision, coder) !== '').length;
  if (standing.length > again) say(words.follows(standing.length - again, where));
  if (again > 0) say(words.decideAgain(again));
}

/** The coder, following what a file itself holds of decisions. */
export async function followingFile(
  file: TableFile,
  coder: Coder,
  say: (sentence: string) => void,
): Promise<Coder> {
  const log = await saidMemory(file, coder, say);
  return followingCoder(coder, log);
}

/** What a list itself holds of decisions, with what is to be said of it. */
export async function saidMemory(
  file: TableFile,
  coder: Coder,
  say: (sentence: string) => void,
): Promise<DecisionLog> {
  const { log, notes } = await memoryOf(file);
  notes.forEach(say);
  sayFollowed(log, coder, say, 'this workbook');
  return log;
}
