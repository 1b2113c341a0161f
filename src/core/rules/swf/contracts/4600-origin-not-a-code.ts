import { isNoCode } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4600',
  severity: 'error',
  column: 'Origin',
  title: 'Origin is not a code',
  says: '{value} is not a code for the origin.',
  remedy: 'Choose a code of six characters from the list, such as TCHLEA.',
  why: 'The census does not take other codes.',
  check: isNoCode('Origin', 'swf.origin'),
  examples: {
    pass: [{ cells: { Origin: 'TCHLEA' } }, { cells: { Origin: '' } }],
    fail: [
      { cells: { Origin: 'Break for family reasons' }, write: 'FAMBRK' },
      { cells: { Origin: 'SCHOOL' } },
    ],
  },
});
