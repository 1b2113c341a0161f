import { when } from '../verdict';
import { make } from './make';
import { recruitedAbroadFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/5580',
  case: 'recruited-abroad-not-asked',
  severity: 'query',
  column: 'INOUTUK',
  title: 'Recruited inside or outside the UK is given without a visa',
  says: 'INOUTUK is asked only for workers with a health and care visa.',
  remedy: 'Leave INOUTUK blank, or check HANDCVISA.',
  why: 'The service takes the row and leaves this value out.',
  since: '2024-06',
  reads: ['HANDCVISA', 'NATIONALITY', 'BRITISHCITIZENSHIP'],
  check: when(recruitedAbroadFault, 'not-asked'),
  examples: {
    pass: [{ cells: { NATIONALITY: '356', HANDCVISA: '1', INOUTUK: '2' } }],
    fail: [{ cells: { NATIONALITY: '356', HANDCVISA: '2', INOUTUK: '1' } }],
  },
});
