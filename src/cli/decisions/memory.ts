/** The decisions that a workbook holds: what people decided in the pane. */
import type { Coder } from '../../core/coding/types';
import { whyAgain } from '../../core/review/again';
import { DecisionLog } from '../../core/review/log';
import type { Decision } from '../../core/review/types';
import { DECISIONS_NAMESPACE, readPart } from '../../core/review/xml';
import type { TableFile } from '../files/types';
import { words } from '../words';

export interface Memory {
  /** Empty for a file that holds no decisions, and for one of which they cannot all be read. */
  readonly log: DecisionLog;
  /** Why they cannot be read; undefined when all is well. */
  readonly trouble: MemoryTrouble | undefined;
}

export type MemoryTrouble = 'newer' | 'damaged';

/**
 * Never fails on what is in the parts. Decisions are read whole or not at all: a log of which some is
 * missing may say what is no longer so.
 */
export async function memoryOf(file: TableFile): Promise<Memory> {
  const { xmls, unread } = await file.customXml(DECISIONS_NAMESPACE);
  const parts: { readonly part: number; readonly records: readonly Decision[] }[] = [];
  let isDamaged = unread > 0;
  for (const xml of xmls) {
    const read = readPart(xml);
    if (read === 'newer') return { log: new DecisionLog(), trouble: 'newer' };
    if (read?.dropped === 0) parts.push(read);
    else isDamaged = true;
  }
  if (isDamaged) return { log: new DecisionLog(), trouble: 'damaged' };
  parts.sort((a, b) => a.part - b.part || compare(since(a.records), since(b.records)));
  return { log: new DecisionLog(parts.flatMap(({ records }) => records)), trouble: undefined };
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
