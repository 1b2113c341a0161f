import { countInTheMiddle } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-999-among-starters',
  severity: 'advice',
  column: 'STARTERS',
  title: 'A 999 stands among several counts of starters',
  says: 'In a list of several counts, {value}, a 999 is nine hundred and ninety-nine starters.',
  todo: 'Write a single 999 when none of the counts is known, or a count for every job role.',
  why: 'The service takes the file and stores 999 starters for the job role.',
  check: countInTheMiddle('STARTERS'),
  examples: {
    pass: [{ cells: { STARTERS: '999' } }, { cells: { STARTERS: '1;0' } }],
    fail: [{ cells: { STARTERS: '999;1' } }, { cells: { STARTERS: '999;999' }, write: '999' }],
  },
});
