/**
 * The services of a workplace and the lists that stand beside them, read as the service reads them.
 *
 * ALLSERVICES, CAPACITY, UTILISATION and SERVICEDESC are lists with one item a service. A `0` among
 * the services says that there is no other one; the service then forgives one item too many in the
 * lists, and in the same breath drops what is not a number. It does the same for a single service.
 */
import type { Row } from '../../types';
import { isWhole, listOf } from '../lists';
import { cell, whole } from '../read';

/** The code of ALLSERVICES for no other service. */
const NONE = '0';

/** Capacities and utilisations must be less than this. */
const TOO_MANY = 9999;

export interface Services {
  /** Items of ALLSERVICES as they stand. */
  readonly items: readonly string[];
  /** Those that name a service. */
  readonly named: readonly string[];
  /** Items of SERVICEDESC as they stand. */
  readonly descriptions: readonly string[];
  /** How many of those the service counts. */
  readonly described: number;
  /** The codes in their order, 0 among them; undefined when the service does not take the list. */
  readonly codes: readonly number[] | undefined;
}

export function servicesOf(row: Row): Services {
  const items = listOf(cell(row, 'ALLSERVICES'));
  const named = items.filter((item) => item !== NONE);
  const descriptions = listOf(cell(row, 'SERVICEDESC'));
  const described = beside(items, descriptions).length;
  const isTaken = named.every(isWhole) && named.length === described;
  return { items, named, descriptions, described, codes: isTaken ? items.map(whole) : undefined };
}

/** Items of CAPACITY or UTILISATION as the service counts them. */
export function countsOf(row: Row, column: 'CAPACITY' | 'UTILISATION'): readonly string[] {
  return beside(listOf(cell(row, 'ALLSERVICES')), listOf(cell(row, column)));
}

/** True for an item of CAPACITY or UTILISATION that the service takes. */
export function isCount(item: string): boolean {
  return item === '' || whole(item) < TOO_MANY;
}

/** How many capacities a list of services wants. */
export function wantedCounts(codes: readonly number[]): number {
  return codes.filter((code) => code !== 0).length;
}

/** Capacities or utilisations in their order, undefined when the service takes neither list. */
export function takenCounts(
  row: Row,
  column: 'CAPACITY' | 'UTILISATION',
  codes: readonly number[],
): readonly string[] | undefined {
  const capacities = countsOf(row, 'CAPACITY');
  const utilisations = countsOf(row, 'UTILISATION');
  const isTaken =
    capacities.length === utilisations.length &&
    capacities.length === wantedCounts(codes) &&
    capacities.every(isCount) &&
    utilisations.every(isCount);
  if (!isTaken) return undefined;
  return column === 'CAPACITY' ? capacities : utilisations;
}

/** A list beside the services, with what the service forgives taken out. */
function beside(services: readonly string[], list: readonly string[]): readonly string[] {
  const none = services.indexOf(NONE);
  const isForgiven = services.length === 1 || (none >= 0 && list.length === 2);
  if (!isForgiven) return list;
  const numbers = list.filter(
    (item, at) => isWhole(item) && !(services.length === 2 && at === none && item === NONE),
  );
  return numbers.length === 0 ? [''] : numbers;
}
