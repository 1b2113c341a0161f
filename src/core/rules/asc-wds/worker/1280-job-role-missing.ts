import { codeMeant } from '../checks';
import { cell, whole } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1280',
  case: 'job-role-missing',
  severity: 'error',
  column: 'MAINJOBROLE',
  title: 'Main job role has no code',
  says: 'The job role is {value}, which is not a code.',
  remedy:
    'Write the code of the main job role, such as 8 for care worker or 7 for senior care worker. Look up lists them.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: (facts) => {
    const meant = codeMeant(facts, 'asc-wds.job-role');
    return (row) => {
      const text = cell(row, 'MAINJOBROLE');
      return Number.isNaN(whole(text)) ? meant(text) : undefined;
    };
  },
  examples: {
    pass: [{ cells: { MAINJOBROLE: '8' } }],
    fail: [
      { cells: { UNIQUEWORKERID: 'W1', MAINJOBROLE: '' } },
      { cells: { MAINJOBROLE: 'Care worker' }, write: '8' },
    ],
  },
});
