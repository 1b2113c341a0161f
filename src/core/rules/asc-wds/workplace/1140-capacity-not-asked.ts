import { make } from './make';
import { notAsked } from './service-lists';

export const rule = make.row({
  id: 'asc-wds/workplace/1140',
  case: 'capacity-not-asked',
  severity: 'error',
  column: 'CAPACITY',
  title: 'Capacity is not asked for a service',
  says: 'The capacity of service {service} is not asked.',
  remedy: 'Leave the item of that service blank, and keep its semicolon.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC', 'CAPACITY', 'UTILISATION'],
  check: (facts) => {
    const find = notAsked('CAPACITY')(facts);
    return (row) => {
      const found = find(row);
      return found && { say: { service: found.service } };
    };
  },
  examples: {
    pass: [{ cells: { ALLSERVICES: '1', CAPACITY: '30', UTILISATION: '28' } }],
    fail: [{ cells: { ALLSERVICES: '8;13', SERVICEDESC: ';', CAPACITY: '5;', UTILISATION: ';' } }],
  },
});
