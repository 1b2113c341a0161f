import { make } from './make';
import { hasManagerVacancy, saysRegulated } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/2180',
  severity: 'query',
  column: 'VACANCY',
  cell: 'VACANCIES',
  title: 'Vacancy for a registered manager where none is needed',
  says: 'The workplace is not regulated, and there is a vacancy for job role 4, registered manager.',
  remedy: 'Write 0 vacancies for role 4, or 2 in REGTYPE if the workplace is regulated.',
  why: 'The service takes the file and leaves out all starters, leavers and vacancies of this workplace.',
  needs: ['REGTYPE', 'ALLJOBROLES', 'VACANCIES'],
  check: () => (row) => (!saysRegulated(row) && hasManagerVacancy(row) ? {} : undefined),
  examples: {
    pass: [{ cells: { REGTYPE: '2', ALLJOBROLES: '8;4', VACANCIES: '0;1' } }],
    fail: [{ cells: { REGTYPE: '0', ALLJOBROLES: '8;4', VACANCIES: '0;1' } }],
  },
});
