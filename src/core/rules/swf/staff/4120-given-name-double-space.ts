import { hasDoubleSpace } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4120',
  case: 'double-space',
  severity: 'error',
  column: 'PersonGivenName',
  title: 'Given name has two spaces together',
  says: 'There are two or more spaces together in {value}.',
  remedy: 'Leave one.',
  why: 'The census does not take a name with a run of spaces.',
  check: hasDoubleSpace('PersonGivenName'),
  examples: {
    pass: [{ cells: { PersonGivenName: 'De la Cruz' } }],
    fail: [{ cells: { PersonGivenName: 'De  la Cruz' }, write: 'De la Cruz' }],
  },
});
