import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { visaFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/5570',
  case: 'visa-not-a-code',
  severity: 'query',
  column: 'HANDCVISA',
  title: 'Health and care visa code is not valid',
  says: '{value} is not one of the codes for the visa.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known, or leave the cell blank.',
  why: 'The service takes the row and leaves this value out.',
  since: '2024-06',
  reads: ['NATIONALITY', 'BRITISHCITIZENSHIP'],
  check: when(visaFault, 'code', fixCode('HANDCVISA', 'asc-wds.handcvisa')),
  examples: {
    pass: [{ cells: { NATIONALITY: '356', HANDCVISA: '999' } }],
    fail: [
      { cells: { NATIONALITY: '356', HANDCVISA: '3' } },
      { cells: { NATIONALITY: '356', HANDCVISA: 'Yes' }, write: '1' },
    ],
  },
});
