import { isHighCount } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-many-vacancies',
  severity: 'advice',
  column: 'VACANCIES',
  title: 'Vacancies in one job role look too high',
  says: 'One of the job roles has {count} vacancies.',
  remedy: 'Check the count, and leave it if it is right.',
  why: 'The service takes any count up to 999.',
  check: isHighCount('VACANCIES'),
  examples: {
    pass: [{ cells: { VACANCIES: '12;0' } }, { cells: { VACANCIES: '999' } }],
    fail: [{ cells: { VACANCIES: '120;0' } }],
  },
});
