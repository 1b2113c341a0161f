import { when } from '../verdict';
import { make } from './make';
import { countFault, fillIn } from './service-lists';
import { countsOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1140',
  case: 'lengths',
  severity: 'error',
  column: 'CAPACITY/UTILISATION',
  cell: 'CAPACITY',
  title: 'Capacities and utilisations differ in number',
  says: 'The number of items is {capacities} in CAPACITY and {utilisations} in UTILISATION.',
  todo: 'Write one item for every service into both, blank where nothing is asked: a semicolon fewer than services.',
  why: 'The service takes none of the files while an error stands.',
  needs: ['ALLSERVICES', 'SERVICEDESC', 'CAPACITY', 'UTILISATION'],
  check: when(countFault, 'lengths', () => (row) => ({
    ...fillIn(row),
    say: {
      capacities: String(countsOf(row, 'CAPACITY').length),
      utilisations: String(countsOf(row, 'UTILISATION').length),
    },
  })),
  examples: {
    pass: [{ cells: { ALLSERVICES: '8;13', SERVICEDESC: ';', CAPACITY: ';', UTILISATION: '5;' } }],
    fail: [
      { cells: { ALLSERVICES: '8;13', SERVICEDESC: ';', CAPACITY: '1;2;3', UTILISATION: '5;' } },
      {
        cells: { ALLSERVICES: '8;13', SERVICEDESC: ';', CAPACITY: '', UTILISATION: '5;' },
        write: ';',
      },
    ],
  },
});
