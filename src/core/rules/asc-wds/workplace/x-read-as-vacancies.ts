import { isReadAs } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-read-as-vacancies',
  severity: 'advice',
  column: 'VACANCIES',
  title: 'Vacancies may be read as another number',
  says: 'The service reads {item} as {read}.',
  remedy: 'Write whole numbers in digits alone, without commas or words.',
  why: 'The service takes the digits in front and drops the rest without a word.',
  check: isReadAs('VACANCIES'),
  examples: { pass: [{ cells: { VACANCIES: '25' } }], fail: [{ cells: { VACANCIES: '1,200' } }] },
});
