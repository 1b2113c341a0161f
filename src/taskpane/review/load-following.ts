/** Brings together what coding by decisions needs: the coder, and what the workbook keeps. */
import type { Coder } from '../../core/coding/types';
import type { Decision } from '../../core/review/types';
import { failure, success, type Outcome } from '../../excel/problems';
import type { WorkOptions } from '../../excel/port';
import type { PanePorts } from '../ports';
import type { Following } from './following';

/**
 * The coder that follows the decisions of the workbook. Fails when they cannot be read: posts are
 * never coded as if nobody had decided anything.
 *
 * @param without follows nothing, because the officer has asked for it
 */
export function loadFollowing(
  ports: PanePorts,
  options: WorkOptions = {},
  without = false,
): Promise<Outcome<Following>> {
  return withRecords(ports, () =>
    without ? Promise.resolve(success([])) : ports.workbook.recallDecisions(options),
  );
}

const atHand = new WeakMap<PanePorts, () => readonly Decision[] | null>();

/**
 * Names what has been decided in a review that the workbook does not hold yet.
 *
 * @param records every record of its log; null while the workbook holds them all
 */
export function setAtHand(ports: PanePorts, records: () => readonly Decision[] | null): void {
  atHand.set(ports, records);
}

/**
 * The same for whoever cannot be told why: rejects where decisions or code lists cannot be read. What
 * is decided and not kept yet is followed, too.
 */
export async function mustFollow(ports: PanePorts): Promise<Following> {
  const unkept = atHand.get(ports)?.();
  const following = await (unkept
    ? withRecords(ports, () => Promise.resolve(success(unkept)))
    : loadFollowing(ports));
  if (!following.ok) throw new Error(`Rolecheck: ${following.problem.details}`);
  return following.value;
}

async function withRecords(
  ports: PanePorts,
  recall: () => Promise<Outcome<readonly Decision[]>>,
): Promise<Outcome<Following>> {
  const coder = await loaded(ports.coder);
  const follow = await loaded(loadFollow);
  if (coder === null || follow === null) return failure('not-loaded', 'load the code lists');
  const records = await recall();
  return records.ok ? success(follow(coder, records.value)) : records;
}

async function loadFollow(): Promise<(coder: Coder, records: readonly Decision[]) => Following> {
  const { follow } = await import(/* webpackChunkName: "following" */ './following');
  return follow;
}

/** Null when it cannot be loaded: a file of the add-in is missing or damaged. */
async function loaded<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch {
    return null;
  }
}
