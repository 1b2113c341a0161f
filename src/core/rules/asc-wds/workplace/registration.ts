/** Registration with the Care Quality Commission and what hangs on it, as the service judges it. */
import type { Facts, Row } from '../../types';
import { traitNumbers } from '../file-checks';
import { cell, whole, wholeIn } from '../read';
import { remembered } from '../verdict';

const REGULATED = 2;
const NOT_REGULATED = 0;
const HEAD_OFFICE = 72;

/** One digit, a hyphen, eight to twelve digits. */
const CQC_ID = /^\d-\d{8,12}$/;
/** The same with something else for the hyphen: a space, a dash of another length, a stroke. */
const NEARLY_CQC_ID = /^(\d)[\s\u2010-\u2015\u2212_/]{1,3}(\d{8,12})$/;

/** True when the main service is head office, which may be registered or not. */
export function isHeadOffice(row: Row): boolean {
  return wholeIn(row, 'MAINSERVICE') === HEAD_OFFICE;
}

export const registrationFault = remembered<
  'missing' | 'code' | 'service-not-regulated' | 'service-regulated' | undefined
>((facts) => {
  const regulated = traitNumbers(facts, 'asc-wds.service', 'regulated');
  return (row) => {
    const text = cell(row, 'REGTYPE');
    if (text === '') return 'missing';
    const type = whole(text);
    if (type !== REGULATED && type !== NOT_REGULATED) return 'code';
    if (isHeadOffice(row)) return undefined;
    const isRegulated = regulated.has(wholeIn(row, 'MAINSERVICE'));
    if (type === REGULATED) return isRegulated ? undefined : 'service-not-regulated';
    return isRegulated ? 'service-regulated' : undefined;
  };
});

/** The registration that the service believes: none of the two while it finds a fault. */
function believed(facts: Facts): (row: Row) => 'regulated' | 'not-regulated' | undefined {
  const fault = registrationFault(facts);
  return (row) => {
    if (fault(row) !== undefined) return undefined;
    return wholeIn(row, 'REGTYPE') === REGULATED ? 'regulated' : 'not-regulated';
  };
}

type CqcIdFault = 'missing' | 'form' | 'not-wanted' | undefined;

export const providerFault = remembered<CqcIdFault>((facts) => {
  const registration = believed(facts);
  return (row) => cqcIdFault(registration(row), cell(row, 'PROVNUM'));
});

/** Head office is not asked for a location. */
export const locationFault = remembered<CqcIdFault>((facts) => {
  const registration = believed(facts);
  return (row) => {
    const is = registration(row);
    if (is === 'regulated' && isHeadOffice(row)) return undefined;
    return cqcIdFault(is, cell(row, 'LOCATIONID'));
  };
});

/** What to write instead of an id whose hyphen is something else. */
export function cqcIdMeant(column: string): () => (row: Row) => { readonly write?: string } {
  return () => (row) => {
    const [, region, number] = NEARLY_CQC_ID.exec(cell(row, column)) ?? [];
    return region === undefined || number === undefined ? {} : { write: `${region}-${number}` };
  };
}

function cqcIdFault(registration: ReturnType<ReturnType<typeof believed>>, id: string): CqcIdFault {
  if (registration === 'regulated') {
    if (id === '') return 'missing';
    return CQC_ID.test(id) ? undefined : 'form';
  }
  return registration === 'not-regulated' && id !== '' ? 'not-wanted' : undefined;
}
