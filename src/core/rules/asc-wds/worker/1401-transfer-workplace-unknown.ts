import type { UncheckedRule } from '../../types';
import { words } from '../../words';
import { source } from './make';

export const rule: UncheckedRule = {
  scope: 'unchecked',
  id: 'asc-wds/worker/1401',
  severity: 'error',
  column: 'TRANSFERSTAFFRECORD',
  title: 'Workplace to transfer to is not known',
  says: 'The service has no workplace {value} on record, and the workplace file does not add it.',
  remedy: 'Write the reference of a workplace that is on record or in the workplace file as NEW.',
  why: 'The service refuses the whole upload while a row has this error.',
  since: '2024-11',
  needs: [],
  source,
  notRun: words.needsRecords('the service'),
};
