import { isNoNumber } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1250',
  case: 'pay-interval-not-a-number',
  severity: 'error',
  column: 'SALARYINT',
  title: 'Interval of pay code is not a number',
  says: '{value} is not a code for interval of pay.',
  remedy: 'Write 1 for annually, 3 for hourly or 999 for not known, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNoNumber('SALARYINT', 'asc-wds.salaryint'),
  examples: {
    pass: [{ cells: { SALARYINT: '1' } }, { cells: { SALARYINT: '' } }],
    fail: [{ cells: { SALARYINT: 'Annually' }, write: '1' }, { cells: { SALARYINT: 'monthly' } }],
  },
});
