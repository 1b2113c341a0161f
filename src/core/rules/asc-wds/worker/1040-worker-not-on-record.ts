import { words } from '../../words';
import { statusOf } from '../status';
import { make } from './make';

const ON_RECORD: ReadonlySet<string> = new Set(['UPDATE', 'UNCHECKED', 'NOCHANGE']);

export const rule = make.record({
  id: 'asc-wds/worker/1040',
  case: 'worker-not-on-record',
  severity: 'error',
  column: 'STATUS',
  title: 'The worker is not on record',
  says: 'The service has no worker with this reference, and {value} is for workers on record.',
  remedy: 'Write NEW to add the worker, or check the worker reference.',
  why: 'The service refuses the whole upload while a row has this error.',
  always: true,
  notRun: words.needsRecords('the service'),
  check: () => (row) => (ON_RECORD.has(statusOf(row)) ? {} : undefined),
  examples: {
    pass: [{ cells: { STATUS: 'NEW' } }],
    fail: [
      { cells: { UNIQUEWORKERID: 'W1', STATUS: 'UPDATE' } },
      { cells: { UNIQUEWORKERID: 'W1', STATUS: 'NOCHANGE' } },
    ],
  },
});
