import { when } from '../verdict';
import { make } from './make';
import { countFault } from './service-lists';

export const rule = make.row({
  id: 'asc-wds/workplace/1140',
  case: 'utilisation',
  severity: 'error',
  column: 'UTILISATION',
  title: 'A utilisation is not a number below 9999',
  says: '{value} has an item that is not a whole number below 9999.',
  remedy:
    'Write whole numbers with semicolons between them, and leave an item blank where nothing is asked.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC', 'CAPACITY', 'UTILISATION'],
  check: when(countFault, 'utilisation'),
  examples: {
    pass: [{ cells: { ALLSERVICES: '1', CAPACITY: '30', UTILISATION: '28' } }],
    fail: [{ cells: { ALLSERVICES: '1', CAPACITY: '30', UTILISATION: '9999' } }],
  },
});
