import { cell } from '../read';
import { validityOf } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1110',
  severity: 'error',
  column: 'VALIDITY',
  title: 'Validity is not a number of months',
  says: '{value} is not a number of months from 1 to 999.',
  remedy:
    'Write the number of months, such as 12, or none in small letters if the training does not expire.',
  why: 'The service takes none of the files while there is an error.',
  since: '2025-11',
  check: () => (row) => {
    if (!Number.isNaN(validityOf(row) ?? 0)) return undefined;
    return cell(row, 'VALIDITY').toLowerCase() === 'none' ? { write: 'none' } : {};
  },
  examples: {
    pass: [{ cells: { VALIDITY: '12' } }, { cells: { VALIDITY: 'none' } }],
    fail: [{ cells: { VALIDITY: '0' } }, { cells: { VALIDITY: 'None' }, write: 'none' }],
  },
});
