import { make } from './make';
import { notAsked } from './service-lists';

export const rule = make.row({
  id: 'asc-wds/workplace/1140',
  case: 'utilisation-not-asked',
  severity: 'error',
  column: 'UTILISATION',
  title: 'Utilisation is not asked for a service',
  says: 'The utilisation of service {service} is not asked.',
  remedy: 'Leave the item of that service blank, and keep its semicolon.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC', 'CAPACITY', 'UTILISATION'],
  check: (facts) => {
    const find = notAsked('UTILISATION')(facts);
    return (row) => {
      const found = find(row);
      return found && { say: { service: found.service } };
    };
  },
  examples: {
    pass: [{ cells: { ALLSERVICES: '8', UTILISATION: '5' } }],
    fail: [{ cells: { ALLSERVICES: '8;13', SERVICEDESC: ';', CAPACITY: ';', UTILISATION: '5;6' } }],
  },
});
