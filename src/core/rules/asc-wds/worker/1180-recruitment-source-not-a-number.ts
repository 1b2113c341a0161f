import { isNoNumber } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1180',
  case: 'recruitment-source-not-a-number',
  severity: 'error',
  column: 'RECSOURCE',
  title: 'Source of recruitment code is not a number',
  says: '{value} is not a code for source of recruitment.',
  todo: 'Write a code of the list, 16 if it is not known, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNoNumber('RECSOURCE', 'asc-wds.recruited-from'),
  examples: {
    pass: [{ cells: { RECSOURCE: '16' } }, { cells: { RECSOURCE: '' } }],
    fail: [
      { cells: { RECSOURCE: 'Indeed' } },
      { cells: { RECSOURCE: 'Health sector' }, write: '5' },
    ],
  },
});
