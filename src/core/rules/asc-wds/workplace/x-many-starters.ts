import { isHighCount } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-many-starters',
  severity: 'advice',
  column: 'STARTERS',
  title: 'Starters in one job role look too high',
  says: 'One of the job roles has {count} starters.',
  remedy: 'Check the count, and leave it if it is right.',
  why: 'The service takes any count up to 999.',
  check: isHighCount('STARTERS'),
  examples: {
    pass: [{ cells: { STARTERS: '12;0' } }, { cells: { STARTERS: '999' } }],
    fail: [{ cells: { STARTERS: '120;0' } }],
  },
});
