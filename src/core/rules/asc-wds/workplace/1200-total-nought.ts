import { make } from './make';
import { totalFault } from './totals';

export const rule = make.row({
  id: 'asc-wds/workplace/1200',
  case: 'zero',
  severity: 'error',
  column: 'TOTALPERMTEMP',
  title: 'Total staff is 0',
  says: 'The total is 0, and the workplace is not a head office.',
  remedy: 'Write how many permanent and temporary staff work there.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['MAINSERVICE', 'TOTALPERMTEMP'],
  check: () => (row) => (totalFault(row) === 'zero' ? {} : undefined),
  examples: {
    pass: [
      { cells: { MAINSERVICE: '72', TOTALPERMTEMP: '0' } },
      { cells: { MAINSERVICE: '8', TOTALPERMTEMP: '1' } },
    ],
    fail: [{ cells: { MAINSERVICE: '8', TOTALPERMTEMP: '0' } }],
  },
});
