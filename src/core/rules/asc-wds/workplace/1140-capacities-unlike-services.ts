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
  says: 'The number of services is {services} and that of capacities {capacities}.',
  todo: 'Write one item for every service into CAPACITY and UTILISATION, blank where nothing is asked: a semicolon fewer than services.',
  why: 'The service takes none of the files while an error stands.',
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
