import { isNotListed } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1250',
  case: 'pay-interval-not-listed',
  severity: 'error',
  column: 'SALARYINT',
  title: 'Interval of pay code is not in the list',
  says: '{value} is not in the list of codes for interval of pay.',
  remedy: 'Write 1 for annually, 3 for hourly or 999 for not known, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNotListed('SALARYINT', 'asc-wds.salaryint', 'fails'),
  examples: {
    pass: [{ cells: { SALARYINT: '1' } }, { cells: { SALARYINT: '' } }],
    fail: [{ cells: { SALARYINT: '2' } }],
  },
});
