import { codeMeant } from '../checks';
import { cell, whole } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1280',
  case: 'job-role-missing',
  severity: 'error',
  column: 'MAINJOBROLE',
  title: 'Main job role is missing',
  says: 'The job role has no code: {value}.',
  todo: 'Write the number of the main job role, such as 8 for a care worker.',
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
