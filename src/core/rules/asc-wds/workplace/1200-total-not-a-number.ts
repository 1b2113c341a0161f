import { make } from './make';
import { totalFault } from './totals';

export const rule = make.row({
  id: 'asc-wds/workplace/1200',
  case: 'range',
  severity: 'error',
  column: 'TOTALPERMTEMP',
  title: 'Total staff is not a number from 0 to 999',
  says: '{value} is not a total from 0 to 999.',
  remedy:
    'Write how many permanent and temporary staff work there; if more than 999 do, ask the support team of the service.',
  why: 'The service takes none of the files while there is an error.',
  reads: ['MAINSERVICE'],
  check: () => (row) => (totalFault(row) === 'range' ? {} : undefined),
  examples: {
    pass: [{ cells: { TOTALPERMTEMP: '25' } }],
    fail: [{ cells: { TOTALPERMTEMP: '' } }, { cells: { TOTALPERMTEMP: '1000' } }],
  },
});
