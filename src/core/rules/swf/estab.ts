/** Rules about the number of a school, for every sheet that has one. */
import { establishmentNumber, establishmentsOf2010 } from '../../items/formats/school-numbers';
import type { RowRule } from '../types';
import { makeOurs, ours } from './make';

type Ranges = readonly (readonly [number, number])[];

/** Those of 2010, and those of pupil referral units and special schools (general knowledge). */
const KNOWN: Ranges = [...establishmentsOf2010, [1100, 1199], [7000, 7999]];

const FOUR_DIGITS = /^\d{4}$/;

/** Something stands in `Estab` and is not four digits, spaces and all; offers what must be meant. */
export function isNoEstab(): RowRule['check'] {
  return () => (row) => {
    const text = row.text('Estab');
    if (text.trim() === '' || FOUR_DIGITS.test(text)) return undefined;
    const write = establishmentNumber.judge(text)?.write;
    return write === undefined ? {} : { write };
  };
}

/** `Estab` is four digits and in none of the ranges. */
export function isOutside(ranges: Ranges): RowRule['check'] {
  return () => (row) => {
    const text = row.text('Estab').trim();
    if (!FOUR_DIGITS.test(text)) return undefined;
    const number = Number(text);
    return ranges.some(([from, to]) => number >= from && number <= to) ? undefined : {};
  };
}

/** `x-establishment-range` of a part: the number is in none of the ranges known. */
export function establishmentRange(part: string): RowRule {
  return makeOurs.row({
    id: `swf/${part}/x-establishment-range`,
    severity: 'query',
    column: 'Estab',
    since: '2022',
    title: 'Establishment number is unusual',
    says: '{value} is in none of the ranges of numbers that schools are known to have.',
    remedy: 'Check the number with the school, or explain it.',
    why: 'With a wrong number the census does not find the school.',
    source: {
      ...ours,
      caution:
        'The ranges are those of rule 4285 in 2010, with those of pupil referral units and special ' +
        'schools from general knowledge.',
    },
    check: isOutside(KNOWN),
    examples: {
      pass: [{ cells: { Estab: '2001' } }, { cells: { Estab: '7004' } }, { cells: { Estab: '' } }],
      fail: [{ cells: { Estab: '8001' } }, { cells: { Estab: '0000' } }],
    },
  });
}

/** `x-establishment-form` of a part that rule 4285, which is about contracts, does not reach. */
export function establishmentForm(part: string): RowRule {
  return makeOurs.row({
    id: `swf/${part}/x-establishment-form`,
    severity: 'query',
    column: 'Estab',
    title: 'Establishment number is not four digits',
    says: '{value} is not an establishment number.',
    remedy: 'Write its four digits, without the number of the authority, or explain it.',
    why: 'The census finds the school by this number and that of the authority.',
    check: isNoEstab(),
    examples: {
      pass: [{ cells: { Estab: '2001' } }, { cells: { Estab: '' } }],
      fail: [{ cells: { Estab: '3402001' } }, { cells: { Estab: '20 01' }, write: '2001' }],
    },
  });
}
