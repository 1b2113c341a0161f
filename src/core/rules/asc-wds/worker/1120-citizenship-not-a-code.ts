import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { citizenshipFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/1120',
  severity: 'error',
  column: 'BRITISHCITIZENSHIP',
  title: 'British citizenship code is not valid',
  says: '{value} is not one of the codes for British citizenship.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['NATIONALITY'],
  check: when(
    citizenshipFault,
    'code',
    fixCode('BRITISHCITIZENSHIP', 'asc-wds.britishcitizenship'),
  ),
  examples: {
    pass: [{ cells: { NATIONALITY: '356', BRITISHCITIZENSHIP: '2' } }],
    fail: [
      { cells: { NATIONALITY: '356', BRITISHCITIZENSHIP: '3' } },
      { cells: { NATIONALITY: '356', BRITISHCITIZENSHIP: 'No' }, write: '2' },
    ],
  },
});
