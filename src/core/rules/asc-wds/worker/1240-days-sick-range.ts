import { fixHalf } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { sickFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/1240',
  severity: 'query',
  column: 'DAYSSICK',
  title: 'Days of sickness are not 0 to 366 whole or half days',
  says: '{value} is not a number of whole or half days from 0 to 366.',
  remedy:
    'Write whole or half days, such as 4.5, 999 if they are not known, or leave the cell blank.',
  why: 'The service takes the row and leaves this value out.',
  check: when(sickFault, 'days', fixHalf('DAYSSICK')),
  examples: {
    pass: [
      { cells: { DAYSSICK: '4.5' } },
      { cells: { DAYSSICK: '366' } },
      { cells: { DAYSSICK: '999' } },
      { cells: { DAYSSICK: '' } },
    ],
    fail: [
      { cells: { DAYSSICK: '367' } },
      { cells: { DAYSSICK: '2.25' } },
      { cells: { DAYSSICK: '4.50' }, write: '4.5' },
    ],
  },
});
