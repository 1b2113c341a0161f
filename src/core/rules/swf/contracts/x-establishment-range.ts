import { make, ours } from '../make';

const RANGES: readonly (readonly [number, number])[] = [
  [1000, 1199],
  [1800, 1899],
  [2000, 4999],
  [5200, 5299],
  [5400, 5949],
  [6900, 6924],
  [7000, 7999],
];

export const rule = make.row({
  id: 'swf/contracts/x-establishment-range',
  severity: 'query',
  column: 'Estab',
  since: '2022',
  title: 'Establishment number is unusual',
  says: '{value} is in none of the ranges of numbers that schools are known to have.',
  todo: 'Check the number with the school, or explain it.',
  why: 'With a wrong number the census does not find the school.',
  source: {
    ...ours,
    caution:
      'The ranges are those of rule 4285 in 2010, with those of pupil referral units and special ' +
      'schools from general knowledge.',
  },
  check: () => (row) => {
    const text = row.text('Estab').trim();
    if (!/^\d{4}$/.test(text)) return undefined;
    const number = Number(text);
    return RANGES.some(([from, to]) => number >= from && number <= to) ? undefined : {};
  },
  examples: {
    pass: [{ cells: { Estab: '2001' } }, { cells: { Estab: '7004' } }, { cells: { Estab: '' } }],
    fail: [{ cells: { Estab: '8001' } }, { cells: { Estab: '0000' } }],
  },
});
