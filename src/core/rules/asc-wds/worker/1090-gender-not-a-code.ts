import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1090',
  severity: 'error',
  column: 'GENDER',
  title: 'Gender code is not valid',
  says: '{value} is not one of the codes for gender.',
  remedy: 'Write 1 for male, 2 for female, 3 for not known or 4 for other.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNeither('GENDER', 'asc-wds.gender'),
  examples: {
    pass: [{ cells: { GENDER: '2' } }, { cells: { GENDER: '' } }],
    fail: [{ cells: { GENDER: 'Female' }, write: '2' }, { cells: { GENDER: '0' } }],
  },
});
