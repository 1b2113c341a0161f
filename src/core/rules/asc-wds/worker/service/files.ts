/** How the service joins the rows of the worker file with each other and with workplaces. */
import { sharedByRules, sharedInTurns } from '../../../common/shared';
import { isTurn, type Turns } from '../../../common/turns';
import type { Facts, Row, RowBreaches, Rows } from '../../../types';
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
  const first = workplacesByKey(facts, part);
  return (key) => first.get(key);
}

const workplacesByKey = sharedByRules((_, rows): ReadonlyMap<string, Row> => {
  const first = new Map<string, Row>();
  for (const row of rowsOf(rows)) {
    const key = workplaceKey(row);
    if (!first.has(key)) first.set(key, row);
  }
  return first;
});

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

/** The rows of which that became, in the order of the file; slot `{row}` where another has the reference. */
export function* rowsThatAre(facts: Facts, rows: Rows, what: Registration): RowBreaches {
  const { all, others } = yield* registrations(facts, rows);
  for (const [row, is] of all.entries()) {
    if (is !== what) continue;
    const other = others.get(row);
    yield other === undefined ? { row } : { row, say: { row: String(other + 1) } };
  }
}

interface Registrations {
  /** By row. */
  readonly all: readonly Registration[];
  /** By row that repeats a reference, the row that has it already. */
  readonly others: ReadonlyMap<number, number>;
}

/** The first of several in the file is the one that is known. */
const registrations = sharedInTurns(function* (facts, rows): Turns<Registrations> {
  const find = workplaces(facts);
  const references = yield* referencesOf(rows);
  const known = new Map<string, number>();
  const all: Registration[] = [];
  const others = new Map<number, number>();
  for (const row of rowsOf(rows)) {
    if (isTurn(row.at)) yield undefined;
    const isChanged = cell(row, 'CHGUNIQUEWRKID') !== '';
    const key = workerKey(row, isChanged ? 'CHGUNIQUEWRKID' : 'UNIQUEWORKERID');
    const other = known.get(key) ?? (isChanged ? references.get(key) : undefined);
    if (other !== undefined) {
      all.push(isChanged ? 'changed to a repeat' : 'repeat');
      others.set(row.at, other);
    } else if (find && find(workplaceKey(row)) === undefined) {
      all.push('no workplace');
    } else {
      known.set(key, row.at);
      all.push('registered');
    }
  }
  return { all, others };
});

/** What a changed reference must not be, with its first row; asked for only where there is one. */
function* referencesOf(rows: Rows): Turns<ReadonlyMap<string, number>> {
  const references = new Map<string, number>();
  if (!rows.has('CHGUNIQUEWRKID')) return references;
  for (const row of rowsOf(rows)) {
    if (isTurn(row.at)) yield undefined;
    const key = workerKey(row, 'UNIQUEWORKERID');
    if (!references.has(key)) references.set(key, row.at);
  }
  return references;
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
