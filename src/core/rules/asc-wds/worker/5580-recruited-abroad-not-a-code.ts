import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { recruitedAbroadFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/5580',
  case: 'recruited-abroad-not-a-code',
  severity: 'query',
  column: 'INOUTUK',
  title: 'Code for recruited inside or outside the UK is not valid',
  says: '{value} is not one of the codes for being recruited from outside the UK.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known, or leave the cell blank.',
  why: 'The service takes the row and leaves this value out.',
  since: '2024-06',
  reads: ['HANDCVISA', 'NATIONALITY', 'BRITISHCITIZENSHIP'],
  check: when(recruitedAbroadFault, 'code', fixCode('INOUTUK', 'asc-wds.inoutuk')),
  examples: {
    pass: [{ cells: { NATIONALITY: '356', HANDCVISA: '1', INOUTUK: '1' } }],
    fail: [{ cells: { NATIONALITY: '356', HANDCVISA: '1', INOUTUK: '3' } }],
  },
});
