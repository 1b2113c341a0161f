import { countInTheMiddle } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-999-among-vacancies',
  severity: 'advice',
  column: 'VACANCIES',
  title: 'A 999 is one of several counts of vacancies',
  says: 'Among several counts, {value}, 999 means 999 vacancies in a job role.',
  remedy: 'Write a single 999 if none of the counts is known, or a count for each job role.',
  why: 'The service takes the file and stores 999 vacancies for the job role.',
  check: countInTheMiddle('VACANCIES'),
  examples: {
    pass: [{ cells: { VACANCIES: '999' } }, { cells: { VACANCIES: '1;0' } }],
    fail: [{ cells: { VACANCIES: '999;1' } }, { cells: { VACANCIES: '999;999' }, write: '999' }],
  },
});
