import { make } from '../make';

/** As the rule of 2010 has them. */
const RANGES: readonly (readonly [number, number])[] = [
  [1000, 1099],
  [1800, 1899],
  [2000, 4999],
  [5200, 5299],
  [5400, 5949],
  [6900, 6924],
];

export const rule = make.row({
  id: 'swf/contracts/4285',
  case: 'ranges',
  severity: 'error',
  column: 'Estab',
  until: '2022',
  title: 'Establishment number is outside the ranges',
  says: '{value} is not a number that schools had in 2010.',
  todo: 'Check the number with the school.',
  why: 'The census of 2010 took contracts of establishments in certain ranges of numbers only.',
  check: () => (row) => {
    const text = row.text('Estab').trim();
    if (!/^\d{4}$/.test(text)) return undefined;
    const number = Number(text);
    return RANGES.some(([from, to]) => number >= from && number <= to) ? undefined : {};
  },
  examples: {
    pass: [{ cells: { Estab: '2001' } }, { cells: { Estab: '6924' } }],
    fail: [{ cells: { Estab: '6925' } }],
  },
});
