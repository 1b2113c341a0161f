import { cell } from '../read';
import { validityOf } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1110',
  severity: 'error',
  column: 'VALIDITY',
  title: 'Validity is not none or 1 to 999 months',
  says: '{value} is no number of months from 1 to 999.',
  todo: 'Write the number of months, or none in small letters when the training does not expire.',
  why: 'The service takes none of the files while an error stands.',
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
