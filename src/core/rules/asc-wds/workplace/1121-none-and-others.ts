import { make } from './make';
import { servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1121',
  severity: 'error',
  column: 'ALLSERVICES',
  title: 'All services say none, and list some',
  says: 'In {value}, the 0 says that there is no service besides the main one.',
  remedy: 'Remove the 0, or every service but the main one.',
  why: 'The service takes none of the files while there is an error.',
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
