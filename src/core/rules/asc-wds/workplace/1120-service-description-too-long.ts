import { when } from '../verdict';
import { make } from './make';
import { listFault } from './service-lists';

export const rule = make.row({
  id: 'asc-wds/workplace/1120',
  case: 'description-too-long',
  severity: 'error',
  column: 'SERVICEDESC',
  title: 'Description of a service is too long',
  says: 'One of the descriptions has more than 120 characters.',
  remedy: 'Shorten it to at most 120 characters.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC'],
  check: when(listFault, 'too-long'),
  examples: {
    pass: [{ cells: { ALLSERVICES: '52', SERVICEDESC: 'Advice line' } }],
    fail: [{ cells: { ALLSERVICES: '52;16', SERVICEDESC: `${'A'.repeat(121)};` } }],
  },
});
