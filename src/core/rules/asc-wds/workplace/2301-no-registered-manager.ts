import { cell } from '../read';
import { make } from './make';
import { hasManagerVacancy, saysRegulated } from './roles';
import { staffOf } from './staff';

/** The service compares the text of the code. */
const HEAD_OFFICE = '72';

export const rule = make.crossFile({
  id: 'asc-wds/workplace/2301',
  severity: 'query',
  column: 'VACANCIES',
  title: 'No registered manager and no vacancy for one',
  says: 'The workplace is regulated, and the worker file has no registered manager for it.',
  remedy:
    'Give the registered manager main job role 4 in the worker file, count a vacancy for role 4 here, or explain it.',
  why: 'A regulated workplace has a registered manager or looks for one; the service takes the file and asks.',
  needs: ['LOCALESTID', 'STATUS', 'REGTYPE', 'MAINSERVICE', 'ALLJOBROLES', 'VACANCIES'],
  parts: ['worker'],
  check: function* (facts, rows) {
    for (const { row, managers } of yield* staffOf(facts, rows)) {
      const isAsked = saysRegulated(row) && cell(row, 'MAINSERVICE') !== HEAD_OFFICE;
      if (isAsked && managers === 0 && !hasManagerVacancy(row)) yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', REGTYPE: '2', MAINSERVICE: '8' }],
        others: {
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '4' }],
        },
      },
      {
        rows: [
          {
            LOCALESTID: 'WP1',
            STATUS: 'NEW',
            REGTYPE: '2',
            MAINSERVICE: '8',
            ALLJOBROLES: '8;4',
            VACANCIES: '0;1',
          },
        ],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', REGTYPE: '2', MAINSERVICE: '72' }],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
    ],
    fail: [
      {
        rows: [
          {
            LOCALESTID: 'WP1',
            STATUS: 'NEW',
            REGTYPE: '2',
            MAINSERVICE: '8',
            ALLJOBROLES: '8;4',
            VACANCIES: '1;0',
          },
        ],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
    ],
  },
});
