import { currentNumbers } from '../checks';
import { make } from './make';
import { servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1120',
  case: 'unknown',
  severity: 'error',
  column: 'ALLSERVICES',
  title: 'A service is not a known one',
  says: '{service} is no code of a service.',
  todo: 'Write codes of services with semicolons between them.',
  why: 'The service takes none of the files while an error stands.',
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
