import { isReadAs } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/x-read-as-months',
  severity: 'advice',
  column: 'VALIDITY',
  title: 'Validity may be read as another number',
  says: 'The service reads {item} as {read} months.',
  remedy: 'Write the number of months in digits alone.',
  why: 'The service takes the digits in front for months and drops the rest without a word.',
  since: '2025-11',
  check: isReadAs('VALIDITY'),
  examples: {
    pass: [{ cells: { VALIDITY: '24' } }, { cells: { VALIDITY: 'none' } }],
    fail: [{ cells: { VALIDITY: '2 years' } }],
  },
});
