import { isHighCount } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-many-leavers',
  severity: 'advice',
  column: 'LEAVERS',
  title: 'Leavers in one job role look too high',
  says: 'One of the job roles has {count} leavers.',
  remedy: 'Check the count, and leave it if it is right.',
  why: 'The service takes any count up to 999.',
  check: isHighCount('LEAVERS'),
  examples: {
    pass: [{ cells: { LEAVERS: '12;0' } }, { cells: { LEAVERS: '999' } }],
    fail: [{ cells: { LEAVERS: '120;0' } }],
  },
});
