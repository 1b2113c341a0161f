import { tooHigh } from './too-high';

export const rule = tooHigh({
  number: '2300',
  column: 'VACANCIES',
  name: 'Vacancies',
  why: 'The service takes the file and asks whether there can be as many vacancies as staff.',
  isTooHigh: (total, staff) => total >= staff,
  pass: '1;0',
  fail: '1;1',
});
