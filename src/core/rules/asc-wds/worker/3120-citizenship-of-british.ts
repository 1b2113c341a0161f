import { when } from '../verdict';
import { make } from './make';
import { citizenshipFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/3120',
  severity: 'query',
  column: 'BRITISHCITIZENSHIP',
  title: 'Citizenship is given for somebody who is British',
  says: 'The worker is British by nationality, so citizenship is not asked.',
  remedy: 'Leave BRITISHCITIZENSHIP blank.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['NATIONALITY'],
  check: when(citizenshipFault, 'british'),
  examples: {
    pass: [
      { cells: { NATIONALITY: '826' } },
      { cells: { NATIONALITY: '356', BRITISHCITIZENSHIP: '1' } },
    ],
    fail: [{ cells: { NATIONALITY: '826', BRITISHCITIZENSHIP: '1' } }],
  },
});
