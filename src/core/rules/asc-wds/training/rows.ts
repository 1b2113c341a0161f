/** Rows of training, and the workers and workplaces that they name. */
import type { Facts, Row, Rows } from '../../types';
import { cell, reference } from '../read';

const LONGEST_REFERENCE = 50;
/** New references of workers that are as long as this are refused, and the old one holds. */
const TOO_LONG_NEW = 50;

/** A row with its two references as the service compares them. */
export interface Named {
  readonly row: Row;
  readonly workplace: string;
  /** Both references in one, as the service joins them. */
  readonly worker: string;
}

/** Every row. A reference that the service does not take is blank to it. */
export function* namedRows(rows: Rows): Iterable<Named> {
  for (let at = 0; at < rows.count; at++) {
    const row = rows.row(at);
    const workplace = taken(row, 'LOCALESTID');
    yield { row, workplace, worker: workplace + taken(row, 'UNIQUEWORKERID') };
  }
}

/** The references of all workplaces in the file; undefined when it has no column of them. */
export function workplacesIn(facts: Facts): ReadonlySet<string> | undefined {
  const references = new Set<string>();
  const rows = facts.part('workplace');
  if (rows?.has('LOCALESTID') !== true) return undefined;
  for (let at = 0; at < rows.count; at++) {
    references.add(reference(cell(rows.row(at), 'LOCALESTID')));
  }
  references.delete('');
  return references;
}

/**
 * The workers to whom training can belong, by both references in one: the first row of each, when
 * its workplace is in the file. A worker with a new reference is known by that alone, and one whose
 * new reference is another worker's is not known. Undefined when a file has no column of references.
 */
export function workersIn(facts: Facts): ReadonlyMap<string, Row> | undefined {
  const rows = facts.part('worker');
  const workplaces = workplacesIn(facts);
  const isUsable = rows?.has('LOCALESTID') === true && rows.has('UNIQUEWORKERID');
  if (!isUsable || workplaces === undefined) return undefined;
  const workers = new Map<string, Row>();
  const old = new Set<string>();
  for (let at = 0; at < rows.count; at++) old.add(keyOf(rows.row(at), 'UNIQUEWORKERID') ?? '');
  for (let at = 0; at < rows.count; at++) {
    const row = rows.row(at);
    const changed = keyOf(row, 'CHGUNIQUEWRKID');
    const key = changed ?? keyOf(row, 'UNIQUEWORKERID');
    if (key === undefined || workers.has(key)) continue;
    const isTwice = changed !== undefined && old.has(changed);
    if (!isTwice && workplaces.has(reference(cell(row, 'LOCALESTID')))) workers.set(key, row);
  }
  return workers;
}

function taken(row: Row, column: string): string {
  const text = cell(row, column);
  return text.length > LONGEST_REFERENCE ? '' : reference(text);
}

/** Undefined where the reference is blank, or a new one that the service refuses. */
function keyOf(worker: Row, column: 'UNIQUEWORKERID' | 'CHGUNIQUEWRKID'): string | undefined {
  const id = cell(worker, column);
  if (id === '' || (column === 'CHGUNIQUEWRKID' && id.length >= TOO_LONG_NEW)) return undefined;
  return reference(cell(worker, 'LOCALESTID') + id);
}
