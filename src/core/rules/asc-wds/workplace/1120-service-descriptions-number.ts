import { blankList, isBlankList } from '../lists';
import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { listFault } from './service-lists';
import { servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1120',
  case: 'descriptions',
  severity: 'error',
  column: 'ALLSERVICES/CAPACITY/UTILISATION/SERVICEDESC',
  cell: 'SERVICEDESC',
  title: 'Descriptions do not go with the services',
  says: 'The number of services is {services}, and the number of descriptions is {descriptions}.',
  remedy:
    'Write one description for each service in SERVICEDESC, blank where none is needed: one semicolon fewer than there are services.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLSERVICES', 'SERVICEDESC'],
  check: when(listFault, 'descriptions', () => (row) => {
    const { items, named, described } = servicesOf(row);
    const say = { services: String(named.length), descriptions: String(described) };
    const isPlain = items.length === named.length && isBlankList(cell(row, 'SERVICEDESC'));
    return isPlain ? { say, write: blankList(named.length) } : { say };
  }),
  examples: {
    pass: [
      { cells: { ALLSERVICES: '8;13', SERVICEDESC: ';' } },
      { cells: { ALLSERVICES: '8', SERVICEDESC: '' } },
    ],
    fail: [
      { cells: { ALLSERVICES: '8;13', SERVICEDESC: ';;' }, write: ';' },
      { cells: { ALLSERVICES: '5;8', SERVICEDESC: 'Hostel' } },
    ],
  },
});
