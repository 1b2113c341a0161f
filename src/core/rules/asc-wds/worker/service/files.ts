/** How the service joins the rows of the worker file with each other and with workplaces. */
import type { Facts, Row, Rows } from '../../../types';
import { cell, reference, wholeIn, wholeOrHex } from '../../read';
import { isLeftAlone, statusOf } from '../../status';
import { isAnswer } from './person';

/** The workplace that a row names; a blank names one by the position of the row, for want of better. */
export function workplaceKey(row: Row): string {
  return reference(cell(row, 'LOCALESTID')) || `SFCROW$${String(row.at)}`;
}

/** A row's key in the whole upload: workplace and worker, written together without anything between. */
function workerKey(row: Row, column: 'UNIQUEWORKERID' | 'CHGUNIQUEWRKID'): string {
  const own = reference(cell(row, column)) || `SFCUNIROW$${String(row.at)}`;
  return workplaceKey(row) + own;
}

/** Every row of a part, one after another. */
export function* rowsOf(rows: Rows): Iterable<Row> {
  for (let at = 0; at < rows.count; at++) yield rows.row(at);
}

/** True for a row with an answer about delegated healthcare that the service takes. */
export function hasDelegatedHealthcare(row: Row): boolean {
  return !isLeftAlone(row) && isAnswer(wholeOrHex(cell(row, 'DHA')));
}

/** Finds the workplace of a key; the first row where there are several. */
export function workplaces(facts: Facts): ((key: string) => Row | undefined) | undefined {
  const part = facts.part('workplace');
  if (part === undefined) return undefined;
  const first = new Map<string, Row>();
  for (const row of rowsOf(part)) {
    const key = workplaceKey(row);
    if (!first.has(key)) first.set(key, row);
  }
  return (key) => first.get(key);
}

/**
 * The key of the workplace that the worker will be at: where somebody on record is moved, the one
 * moved to.
 */
export function futureWorkplace(facts: Facts, row: Row): string {
  const moved = facts.nothingOnRecord ? '' : movedTo(row);
  return moved === '' ? workplaceKey(row) : reference(moved);
}

/** The workplace to which somebody on record is moved; empty when nobody is. */
export function movedTo(row: Row): string {
  return statusOf(row) === 'UPDATE' ? cell(row, 'TRANSFERSTAFFRECORD') : '';
}

/** True for a workplace whose status says that its answers stand in the file. */
export function isInFile(workplace: Row): boolean {
  return ['NEW', 'UPDATE'].includes(statusOf(workplace));
}

/** True when the service takes a workplace to be regulated: its main service must be of that kind too. */
export function isRegulated(facts: Facts): (workplace: Row) => boolean {
  const regulated = new Set([...facts.trait('asc-wds.service', 'regulated')].map(Number));
  return (workplace) =>
    wholeIn(workplace, 'REGTYPE') === 2 && regulated.has(wholeIn(workplace, 'MAINSERVICE'));
}

/** What became of a row: known to the service, a repeat of one that is, or of no known workplace. */
export type Registration = 'registered' | 'repeat' | 'changed to a repeat' | 'no workplace';

/** In the order of the file: the first of several rows is the one that is known. */
export function* registrations(facts: Facts, rows: Rows): Iterable<readonly [Row, Registration]> {
  const find = workplaces(facts);
  const known = new Set<string>();
  const references = new Set<string>();
  for (const row of rowsOf(rows)) references.add(workerKey(row, 'UNIQUEWORKERID'));
  for (const row of rowsOf(rows)) {
    const isChanged = cell(row, 'CHGUNIQUEWRKID') !== '';
    const key = workerKey(row, isChanged ? 'CHGUNIQUEWRKID' : 'UNIQUEWORKERID');
    if (known.has(key) || (isChanged && references.has(key))) {
      yield [row, isChanged ? 'changed to a repeat' : 'repeat'];
    } else if (find && find(workplaceKey(row)) === undefined) {
      yield [row, 'no workplace'];
    } else {
      known.add(key);
      yield [row, 'registered'];
    }
  }
}

/**
 * True for a workplace that says no to delegated healthcare, when the service takes that answer: it
 * leaves it out where the main service has none anyway.
 */
export function saysNoToHealthcare(facts: Facts): (workplace: Row) => boolean {
  const services = facts.codes('asc-wds.service').codes;
  const able = facts.trait('asc-wds.service', 'delegated-healthcare');
  const unable = new Set(services.map(({ code }) => code).filter((code) => !able.has(code)));
  return (workplace) =>
    cell(workplace, 'DHA') === '2' && !unable.has(String(wholeIn(workplace, 'MAINSERVICE')));
}
