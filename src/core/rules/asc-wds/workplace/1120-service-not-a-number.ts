import { when } from '../verdict';
import { make } from './make';
import { listFault } from './service-lists';

export const rule = make.row({
  id: 'asc-wds/workplace/1120',
  case: 'not-a-number',
  severity: 'error',
  column: 'ALLSERVICES',
  title: 'A service is no code',
  says: 'All services are {value}, and one of the items is no code.',
  todo: 'Write codes with one semicolon between two of them, and none at the end.',
  why: 'The service takes none of the files while an error stands.',
  needs: ['ALLSERVICES', 'SERVICEDESC'],
  check: when(listFault, 'not-a-number'),
  examples: {
    pass: [{ cells: { ALLSERVICES: '8;13', SERVICEDESC: ';' } }],
    fail: [{ cells: { ALLSERVICES: '8;13;' } }],
  },
});
