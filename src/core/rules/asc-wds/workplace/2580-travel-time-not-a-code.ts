import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2580',
  severity: 'query',
  column: 'TRAVELTIME',
  title: 'Pay for travel time is not valid',
  says: '{value} is no answer to this question.',
  todo: 'Write a code from 1 to 6, or 999 for not known.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  check: isNoTextOf('TRAVELTIME', 'asc-wds.travel-time-pay'),
  examples: {
    pass: [{ cells: { TRAVELTIME: '1' } }, { cells: { TRAVELTIME: '' } }],
    fail: [{ cells: { TRAVELTIME: '8' } }],
  },
});
