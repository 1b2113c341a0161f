import { cell, whole } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-total-high',
  severity: 'advice',
  column: 'TOTALPERMTEMP',
  title: 'Total staff looks too high',
  says: 'A single workplace with {value} staff is rare.',
  remedy: 'Check that the total is of this workplace alone, and not of the whole organisation.',
  why: 'The service takes any total up to 999.',
  check: () => (row) => (whole(cell(row, 'TOTALPERMTEMP')) >= 500 ? {} : undefined),
  examples: {
    pass: [{ cells: { TOTALPERMTEMP: '120' } }],
    fail: [{ cells: { TOTALPERMTEMP: '640' } }],
  },
});
