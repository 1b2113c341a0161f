import { make } from './make';
import { servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1121',
  severity: 'error',
  column: 'ALLSERVICES',
  title: 'Says that there is no other service and lists some',
  says: 'All services are {value}: the 0 says that there is none beside the main service.',
  todo: 'Take the 0 out, or every service but the main one.',
  why: 'The service takes none of the files while an error stands.',
  reads: ['SERVICEDESC'],
  check: () => (row) => {
    const { items, named } = servicesOf(row);
    return items.length !== named.length && named.length !== 1 ? {} : undefined;
  },
  examples: {
    pass: [{ cells: { ALLSERVICES: '8;0' } }, { cells: { ALLSERVICES: '8;13' } }],
    fail: [{ cells: { ALLSERVICES: '8;13;0' } }],
  },
});
