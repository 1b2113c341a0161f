import { countInTheMiddle } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-999-among-leavers',
  severity: 'advice',
  column: 'LEAVERS',
  title: 'A 999 stands among several counts of leavers',
  says: 'In a list of several counts, {value}, a 999 is nine hundred and ninety-nine leavers.',
  todo: 'Write a single 999 when none of the counts is known, or a count for every job role.',
  why: 'The service takes the file and stores 999 leavers for the job role.',
  check: countInTheMiddle('LEAVERS'),
  examples: {
    pass: [{ cells: { LEAVERS: '999' } }, { cells: { LEAVERS: '1;0' } }],
    fail: [{ cells: { LEAVERS: '999;1' } }, { cells: { LEAVERS: '999;999' }, write: '999' }],
  },
});
