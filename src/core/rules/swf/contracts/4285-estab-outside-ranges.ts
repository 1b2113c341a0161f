import { establishmentsOf2010 } from '../../../items/formats/school-numbers';
import { isOutside } from '../estab';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4285',
  case: 'ranges',
  severity: 'error',
  column: 'Estab',
  until: '2022',
  title: 'Establishment number is outside the ranges',
  says: '{value} is not a number that schools had in 2010.',
  remedy: 'Check the number with the school.',
  why: 'The census of 2010 took contracts of establishments in certain ranges of numbers only.',
  check: isOutside(establishmentsOf2010),
  examples: {
    pass: [{ cells: { Estab: '2001' } }, { cells: { Estab: '6924' } }],
    fail: [{ cells: { Estab: '6925' } }],
  },
});
