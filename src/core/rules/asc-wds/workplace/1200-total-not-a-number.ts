import { make } from './make';
import { totalFault } from './totals';

export const rule = make.row({
  id: 'asc-wds/workplace/1200',
  case: 'range',
  severity: 'error',
  column: 'TOTALPERMTEMP',
  title: 'Total staff is no number from 0 to 999',
  says: '{value} is not a total from 0 to 999.',
  todo: 'Write how many permanent and temporary staff work there; above 999, ask the support of the service.',
  why: 'The service takes none of the files while an error stands.',
  reads: ['MAINSERVICE'],
  check: () => (row) => (totalFault(row) === 'range' ? {} : undefined),
  examples: {
    pass: [{ cells: { TOTALPERMTEMP: '25' } }],
    fail: [{ cells: { TOTALPERMTEMP: '' } }, { cells: { TOTALPERMTEMP: '1000' } }],
  },
});
