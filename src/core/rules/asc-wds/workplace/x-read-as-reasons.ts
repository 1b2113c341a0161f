import { isReadAs } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-read-as-reasons',
  severity: 'advice',
  column: 'REASONNOS',
  title: 'Leavers for a reason may be read as another number',
  says: 'The service reads {item} as {read}.',
  remedy: 'Write whole numbers in digits alone, without commas or words.',
  why: 'The service takes the digits in front and drops the rest without a word.',
  check: isReadAs('REASONNOS'),
  examples: { pass: [{ cells: { REASONNOS: '25' } }], fail: [{ cells: { REASONNOS: '1,200' } }] },
});
