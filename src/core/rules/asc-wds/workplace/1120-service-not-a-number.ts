import { when } from '../verdict';
import { make } from './make';
import { listFault } from './service-lists';

export const rule = make.row({
  id: 'asc-wds/workplace/1120',
  case: 'not-a-number',
  severity: 'error',
  column: 'ALLSERVICES',
  title: 'A service is not a code',
  says: 'One of the services in {value} is not a code.',
  remedy:
    'Write codes with one semicolon between them and none at the end, such as 8;2. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC'],
  check: when(listFault, 'not-a-number'),
  examples: {
    pass: [{ cells: { ALLSERVICES: '8;13', SERVICEDESC: ';' } }],
    fail: [{ cells: { ALLSERVICES: '8;13;' } }],
  },
});
