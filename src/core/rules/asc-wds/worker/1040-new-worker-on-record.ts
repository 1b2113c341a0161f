import type { UncheckedRule } from '../../types';
import { words } from '../../words';
import { source } from './make';

export const rule: UncheckedRule = {
  scope: 'unchecked',
  id: 'asc-wds/worker/1040',
  case: 'new-worker-on-record',
  severity: 'error',
  column: 'STATUS',
  title: 'A worker with status NEW is already on record',
  says: 'The worker is already on record.',
  remedy: 'Write UPDATE, UNCHECKED or NOCHANGE instead of NEW.',
  why: 'The service refuses the whole upload while a row has this error.',
  needs: [],
  source,
  notRun: words.needsRecords('the service'),
};
