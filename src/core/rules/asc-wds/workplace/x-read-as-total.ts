import { isReadAs } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-read-as-total',
  severity: 'advice',
  column: 'TOTALPERMTEMP',
  title: 'Total staff may be read as another number',
  says: 'The service reads {item} as {read}.',
  remedy: 'Write whole numbers in digits alone, without commas or words.',
  why: 'The service takes the digits in front and drops the rest without a word.',
  check: isReadAs('TOTALPERMTEMP'),
  examples: {
    pass: [{ cells: { TOTALPERMTEMP: '25' } }],
    fail: [{ cells: { TOTALPERMTEMP: '1,200' } }],
  },
});
