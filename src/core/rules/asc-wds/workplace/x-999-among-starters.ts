import { countInTheMiddle } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-999-among-starters',
  severity: 'advice',
  column: 'STARTERS',
  title: 'A 999 is one of several counts of starters',
  says: 'Among several counts, {value}, 999 means 999 starters in a job role.',
  remedy: 'Write a single 999 if none of the counts is known, or a count for each job role.',
  why: 'The service takes the file and stores 999 starters for the job role.',
  check: countInTheMiddle('STARTERS'),
  examples: {
    pass: [{ cells: { STARTERS: '999' } }, { cells: { STARTERS: '1;0' } }],
    fail: [{ cells: { STARTERS: '999;1' } }, { cells: { STARTERS: '999;999' }, write: '999' }],
  },
});
