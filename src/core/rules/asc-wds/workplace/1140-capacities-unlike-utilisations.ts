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
  says: 'CAPACITY and UTILISATION have different numbers of items: {capacities} and {utilisations}.',
  remedy:
    'Write one item for each service in both, blank where nothing is asked: one semicolon fewer than there are services.',
  why: 'The service takes none of the files while there is an error.',
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
