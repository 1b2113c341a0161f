import { isReadAs } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-read-as-starters',
  severity: 'advice',
  column: 'STARTERS',
  title: 'Starters may be read as another number',
  says: 'The service reads {item} as {read}.',
  remedy: 'Write whole numbers in digits alone, without commas or words.',
  why: 'The service takes the digits in front and drops the rest without a word.',
  check: isReadAs('STARTERS'),
  examples: { pass: [{ cells: { STARTERS: '25' } }], fail: [{ cells: { STARTERS: '1,200' } }] },
});
