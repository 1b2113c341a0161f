import { isAsLongAs } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1030',
  severity: 'error',
  column: 'CHGUNIQUEWRKID',
  title: 'New worker reference is too long',
  says: 'The new worker reference has {length} characters.',
  remedy: 'Use a reference of at most 49 characters.',
  why: 'The service refuses the whole upload while a row has this error. It says 50, and takes 49.',
  needs: [],
  reads: ['CHGUNIQUEWRKID'],
  always: true,
  check: isAsLongAs('CHGUNIQUEWRKID', 50),
  examples: {
    pass: [{ cells: { CHGUNIQUEWRKID: '' } }, { cells: { CHGUNIQUEWRKID: 'W1001' } }],
    fail: [{ cells: { CHGUNIQUEWRKID: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }],
  },
});
