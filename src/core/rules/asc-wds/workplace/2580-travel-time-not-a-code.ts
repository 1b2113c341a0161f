import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2580',
  severity: 'query',
  column: 'TRAVELTIME',
  title: 'Pay for travel time is not valid',
  says: '{value} is not one of the answers about pay for travel time.',
  remedy:
    'Write 1 for the same rate as visits, 2 for minimum wage, 3 for a different rate, or another code from 4 to 6, or 999 for not known. Look up lists them.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  check: isNoTextOf('TRAVELTIME', 'asc-wds.travel-time-pay'),
  examples: {
    pass: [{ cells: { TRAVELTIME: '1' } }, { cells: { TRAVELTIME: '' } }],
    fail: [{ cells: { TRAVELTIME: '8' } }],
  },
});
