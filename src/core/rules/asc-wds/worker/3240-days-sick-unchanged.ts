import type { UncheckedRule } from '../../types';
import { words } from '../../words';
import { source } from './make';

export const rule: UncheckedRule = {
  scope: 'unchecked',
  id: 'asc-wds/worker/3240',
  severity: 'query',
  column: 'DAYSSICK',
  title: 'Days of sickness are those of last time',
  says: 'The days of sickness are those that the service has.',
  todo: 'Check that they have not changed.',
  why: 'The service takes the row.',
  needs: [],
  source,
  notRun: words.needsRecords('the service'),
};
