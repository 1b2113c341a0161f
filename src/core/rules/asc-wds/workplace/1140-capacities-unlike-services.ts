import { when } from '../verdict';
import { make } from './make';
import { countFault, fillIn } from './service-lists';
import { countsOf, servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1140',
  case: 'services',
  severity: 'error',
  column: 'CAPACITY/UTILISATION',
  cell: 'CAPACITY',
  title: 'Capacities do not go with the services',
  says: 'The number of services is {services}, and the number of capacities is {capacities}.',
  remedy:
    'Write one item for each service in CAPACITY and UTILISATION, blank where nothing is asked: one semicolon fewer than there are services.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC', 'CAPACITY', 'UTILISATION'],
  check: when(countFault, 'services', () => (row) => ({
    ...fillIn(row),
    say: {
      services: String(servicesOf(row).named.length),
      capacities: String(countsOf(row, 'CAPACITY').length),
    },
  })),
  examples: {
    pass: [{ cells: { ALLSERVICES: '8;13', SERVICEDESC: ';', CAPACITY: ';', UTILISATION: '5;' } }],
    fail: [
      {
        cells: { ALLSERVICES: '8;13', SERVICEDESC: ';', CAPACITY: ';;', UTILISATION: '5;;' },
        write: ';',
      },
      { cells: { ALLSERVICES: '1;13', SERVICEDESC: ';', CAPACITY: '30', UTILISATION: '28' } },
    ],
  },
});
