import { make } from './make';
import { hasManagerVacancy } from './roles';
import { staffOf } from './staff';

export const rule = make.crossFile({
  id: 'asc-wds/workplace/x-manager-and-vacancy',
  severity: 'advice',
  column: 'VACANCIES',
  title: 'Registered manager, and a vacancy for one',
  says: 'The worker file has a registered manager for this workplace, and a vacancy for job role 4 is counted.',
  remedy: 'Check whether the post is filled, and leave both if they are right.',
  why: 'The service takes both.',
  needs: ['LOCALESTID', 'STATUS', 'ALLJOBROLES', 'VACANCIES'],
  parts: ['worker'],
  check: function* (facts, rows) {
    for (const { row, managers } of yield* staffOf(facts, rows)) {
      if (managers > 0 && hasManagerVacancy(row)) yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', ALLJOBROLES: '8;4', VACANCIES: '1;0' }],
        others: {
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '4' }],
        },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', ALLJOBROLES: '8;4', VACANCIES: '0;1' }],
        others: {
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '4' }],
        },
      },
    ],
  },
});
