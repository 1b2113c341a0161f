import { isNoNumber } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1180',
  case: 'recruitment-source-not-a-number',
  severity: 'error',
  column: 'RECSOURCE',
  title: 'Source of recruitment code is not a number',
  says: '{value} is not a code for source of recruitment.',
  remedy:
    'Write a code such as 5 for the health sector, 12 for an agency or 16 for not known, or leave the cell blank. Look up lists them.',
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
