import type { UncheckedRule } from '../../types';
import { words } from '../../words';
import { source } from './make';

export const rule: UncheckedRule = {
  scope: 'unchecked',
  id: 'asc-wds/worker/3240',
  severity: 'query',
  column: 'DAYSSICK',
  title: 'Days of sickness have not changed since last time',
  says: 'The days of sickness are the same as those on record.',
  remedy: 'Check that they have not changed, or explain it.',
  why: 'The service takes the row.',
  needs: [],
  source,
  notRun: words.needsRecords('the service'),
};
