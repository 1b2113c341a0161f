import { currentNumbers } from '../checks';
import { make } from './make';
import { servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1120',
  case: 'unknown',
  severity: 'error',
  column: 'ALLSERVICES',
  title: 'A service code is not in the list',
  says: '{service} is not the code of a service.',
  remedy:
    'Write codes of services, such as 8 for domiciliary care services or 2 for care home services without nursing, with semicolons between them. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC'],
  check: (facts) => {
    const known = currentNumbers(facts, 'asc-wds.service');
    return (row) => {
      const unknown = servicesOf(row).codes?.find((code) => code !== 0 && !known.has(code));
      return unknown === undefined ? undefined : { say: { service: String(unknown) } };
    };
  },
  examples: {
    pass: [{ cells: { ALLSERVICES: '8;13', SERVICEDESC: ';' } }],
    fail: [{ cells: { ALLSERVICES: '8;9', SERVICEDESC: ';' } }],
  },
});
