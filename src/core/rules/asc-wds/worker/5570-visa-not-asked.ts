import { when } from '../verdict';
import { make } from './make';
import { visaFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/5570',
  case: 'visa-not-asked',
  severity: 'query',
  column: 'HANDCVISA',
  title: 'Health and care visa is not asked for this worker',
  says: 'The visa is asked only for workers who are neither British nor British citizens.',
  remedy: 'Leave HANDCVISA blank, or check nationality and citizenship.',
  why: 'The service takes the row and leaves this value out.',
  since: '2024-06',
  reads: ['NATIONALITY', 'BRITISHCITIZENSHIP'],
  check: when(visaFault, 'not-asked'),
  examples: {
    pass: [
      { cells: { NATIONALITY: '356', HANDCVISA: '1' } },
      { cells: { NATIONALITY: '998', BRITISHCITIZENSHIP: '2', HANDCVISA: '2' } },
    ],
    fail: [
      { cells: { NATIONALITY: '826', HANDCVISA: '2' } },
      { cells: { NATIONALITY: '356', BRITISHCITIZENSHIP: '1', HANDCVISA: '2' } },
    ],
  },
});
