/** Agency workers on the list of workers who have not left, as the totals count them. */
import { isBlank } from '../../../sheet/cell-text';
import { numberIn } from '../../common/quantities';
import { joinKey } from '../../table';
import type { Facts } from '../../types';

interface AgencyWorkers {
  /** Different Social Work England numbers; a row without one is a person too. */
  readonly people: number;
  readonly equivalents: number;
}

/** Undefined when the list of workers is not to hand or does not say who is an agency worker. */
export function agencyWorkers(facts: Facts): AgencyWorkers | undefined {
  const rows = facts.part('workers');
  if (rows?.has('AgencyWorker') !== true) return undefined;
  const numbers = new Set<string>();
  let equivalents = 0;
  for (let at = 0; at < rows.count; at++) {
    const row = rows.row(at);
    if (row.text('AgencyWorker').trim() !== '1' || !isBlank(row.text('RoleEndDate'))) continue;
    numbers.add(joinKey(row.text('SWENo')) || `row ${String(at)}`);
    equivalents += numberIn(row.value('FTE')) ?? 0;
  }
  return { people: numbers.size, equivalents };
}
