import { currentCodes } from '../file-checks';
import { withSemicolons } from '../lists';
import { cell } from '../read';
import { make } from './make';
import { servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/1120',
  case: 'main-service',
  severity: 'error',
  column: 'ALLSERVICES',
  title: 'Main service is not among all services',
  says: 'The main service, {service}, is not in the list of all services, {value}.',
  remedy: 'Add the main service to the list, with a semicolon between codes.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['MAINSERVICE', 'ALLSERVICES'],
  reads: ['SERVICEDESC'],
  check: (facts) => {
    const known = currentCodes(facts, 'asc-wds.service');
    return (row) => {
      const service = cell(row, 'MAINSERVICE');
      if (servicesOf(row).items.includes(service)) return undefined;
      const say = { service };
      const write = withSemicolons(cell(row, 'ALLSERVICES'), known);
      return write?.split(';').includes(service) ? { say, write } : { say };
    };
  },
  examples: {
    pass: [
      { cells: { MAINSERVICE: '8', ALLSERVICES: '8;13' } },
      { cells: { MAINSERVICE: '8', ALLSERVICES: '8' } },
    ],
    fail: [
      { cells: { MAINSERVICE: '8', ALLSERVICES: '13' } },
      { cells: { MAINSERVICE: '8', ALLSERVICES: '8, 13' }, write: '8;13' },
    ],
  },
});
