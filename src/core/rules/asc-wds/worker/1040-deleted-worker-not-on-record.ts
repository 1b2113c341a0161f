import { words } from '../../words';
import { statusOf } from '../status';
import { make } from './make';

export const rule = make.record({
  id: 'asc-wds/worker/1040',
  case: 'deleted-worker-not-on-record',
  severity: 'error',
  column: 'STATUS',
  title: 'A worker to be deleted is not on record',
  says: 'The service has no such worker to delete.',
  remedy: 'Check the worker reference, or delete the row.',
  why: 'The service refuses the whole upload while a row has this error.',
  always: true,
  notRun: words.needsRecords('the service'),
  check: () => (row) => (statusOf(row) === 'DELETE' ? {} : undefined),
  examples: {
    pass: [{ cells: { STATUS: 'NEW' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', STATUS: 'DELETE' } }],
  },
});
