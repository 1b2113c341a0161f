/** What the service finds wrong with the services of a workplace and the lists beside them. */
import type { Breach, Facts, Row } from '../../types';
import { currentNumbers } from '../checks';
import { traitNumbers } from '../file-checks';
import { blankList, isBlankList, isWhole } from '../lists';
import { cell, whole } from '../read';
import { remembered } from '../verdict';
import { countsOf, isCount, servicesOf, takenCounts, wantedCounts } from './services';

const SERVICE = 'asc-wds.service';
const LONGEST_DESCRIPTION = 120;
const COLUMNS = ['CAPACITY', 'UTILISATION'] as const;

/** All that can be said of ALLSERVICES and SERVICEDESC together; the first is what is said. */
export const listFault = remembered<'not-a-number' | 'descriptions' | 'too-long' | undefined>(
  (facts) => {
    const described = traitNumbers(facts, SERVICE, 'described');
    return (row) => {
      const { items, named, described: count, descriptions } = servicesOf(row);
      if (!named.every(isWhole)) return 'not-a-number';
      if (named.length !== count) return 'descriptions';
      const isLong = items.some(
        (item, at) =>
          described.has(whole(item)) && (descriptions[at] ?? '').length > LONGEST_DESCRIPTION,
      );
      return isLong ? 'too-long' : undefined;
    };
  },
);

/** What can be said of CAPACITY and UTILISATION before the services are looked up. */
export const countFault = remembered<
  'lengths' | 'services' | 'capacity' | 'utilisation' | undefined
>(() => (row) => {
  const capacities = countsOf(row, 'CAPACITY');
  const utilisations = countsOf(row, 'UTILISATION');
  if (capacities.length !== utilisations.length) return 'lengths';
  const { codes } = servicesOf(row);
  if (codes !== undefined && capacities.length !== wantedCounts(codes)) return 'services';
  if (!capacities.every(isCount)) return 'capacity';
  return utilisations.every(isCount) ? undefined : 'utilisation';
});

/**
 * The first service with a capacity (or utilisation) for which the service does not ask one;
 * undefined when there is none. Items and services are matched by position after services that it
 * does not know have dropped out, so that one unknown service shifts those behind it. Where the `0`
 * for no other service stands first, a capacity is held against the second position, a utilisation
 * against the `0` itself, for which none is asked.
 */
export function notAsked(
  column: 'CAPACITY' | 'UTILISATION',
): (facts: Facts) => (row: Row) => { readonly service: string } | undefined {
  return (facts) => {
    const known = currentNumbers(facts, SERVICE);
    const asked = traitNumbers(facts, SERVICE, column.toLowerCase());
    return (row) => {
      if (isBlankList(cell(row, column))) return undefined;
      const { codes } = servicesOf(row);
      const counts = codes && takenCounts(row, column, codes);
      if (codes === undefined || counts === undefined) return undefined;
      const services = codes.filter((code) => code === 0 || known.has(code));
      const serviceAt = (at: number): number =>
        services[column === 'CAPACITY' && services[at] === 0 ? 1 : at] ?? 0;
      const at = counts.findIndex((item, place) => isWhole(item) && !asked.has(serviceAt(place)));
      return at < 0 ? undefined : { service: String(serviceAt(at)) };
    };
  };
}

/** For lists of different lengths: the one that is blank and too short or too long, filled or cut. */
export function fillIn(row: Row): Breach {
  const { items, named } = servicesOf(row);
  if (items.length !== named.length) return {};
  const wrong = COLUMNS.find(
    (column) => countsOf(row, column).length !== named.length && isBlankList(cell(row, column)),
  );
  return wrong === undefined ? {} : { cell: wrong, write: blankList(named.length) };
}
