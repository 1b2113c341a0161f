import { countInTheMiddle } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-999-among-leavers',
  severity: 'advice',
  column: 'LEAVERS',
  title: 'A 999 is one of several counts of leavers',
  says: 'Among several counts, {value}, 999 means 999 leavers in a job role.',
  remedy: 'Write a single 999 if none of the counts is known, or a count for each job role.',
  why: 'The service takes the file and stores 999 leavers for the job role.',
  check: countInTheMiddle('LEAVERS'),
  examples: {
    pass: [{ cells: { LEAVERS: '999' } }, { cells: { LEAVERS: '1;0' } }],
    fail: [{ cells: { LEAVERS: '999;1' } }, { cells: { LEAVERS: '999;999' }, write: '999' }],
  },
});
