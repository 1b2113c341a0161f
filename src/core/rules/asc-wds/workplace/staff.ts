/** The staff of each workplace as the worker file has it. */
import { sharedInTurns } from '../../common/shared';
import { isTurn, type Turns } from '../../common/turns';
import type { Row } from '../../types';
import { cell, reference, wholeIn } from '../read';
import { statusOf } from '../status';

const REGISTERED_MANAGER = 4;

/** Statuses of workplaces whose totals the service holds against the worker file. */
const COMPARED: ReadonlySet<string> = new Set(['NEW', 'UPDATE', 'NOCHANGE']);
/** Statuses of workers that count with what the file says of them. */
const IN_FILE: ReadonlySet<string> = new Set(['NEW', 'UPDATE']);
/** Statuses of workers that count with what is on record. */
const ON_RECORD: ReadonlySet<string> = new Set(['UNCHECKED', 'NOCHANGE']);

/** Columns of the worker file without which nobody can be counted. */
const COLUMNS = ['LOCALESTID', 'STATUS', 'MAINJOBROLE'];

export interface Staff {
  readonly row: Row;
  /** Workers that the service counts. */
  readonly count: number;
  /** Registered managers among them, as far as the file tells. */
  readonly managers: number;
}

/**
 * The workplaces that the service compares, each with its staff. Workers with UNCHECKED or NOCHANGE
 * count as they are on record: unless nothing is, they are taken to be there, and for what the file
 * says of them; one without a job role may be a registered manager.
 */
export const staffOf = sharedInTurns(function* (facts, rows): Turns<readonly Staff[]> {
  const all: Staff[] = [];
  const counted = new Map<string, { count: number; managers: number }>();
  const workers = facts.part('worker');
  if (workers === undefined || !COLUMNS.every((column) => workers.has(column))) return all;
  for (let at = 0; at < workers.count; at++) {
    if (isTurn(at)) yield undefined;
    const worker = workers.row(at);
    const status = statusOf(worker);
    const isOnRecord = !facts.nothingOnRecord && ON_RECORD.has(status);
    if (!IN_FILE.has(status) && !isOnRecord) continue;
    const key = workplaceKey(worker);
    const staff = counted.get(key) ?? { count: 0, managers: 0 };
    const role = wholeIn(worker, 'MAINJOBROLE');
    const isManager = role === REGISTERED_MANAGER || (isOnRecord && Number.isNaN(role));
    counted.set(key, { count: staff.count + 1, managers: staff.managers + (isManager ? 1 : 0) });
  }
  for (let at = 0; at < rows.count; at++) {
    if (isTurn(at)) yield undefined;
    const row = rows.row(at);
    if (!COMPARED.has(statusOf(row))) continue;
    all.push({ row, ...(counted.get(workplaceKey(row)) ?? { count: 0, managers: 0 }) });
  }
  return all;
});

/** Workplaces and workers without a reference belong together when they stand in rows of one number. */
function workplaceKey(row: Row): string {
  const key = reference(cell(row, 'LOCALESTID'));
  return key === '' ? `\n${String(row.at)}` : key;
}
