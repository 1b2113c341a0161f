import { hasDoubleSpace } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4110',
  case: 'double-space',
  severity: 'error',
  column: 'PersonFamilyName',
  title: 'Family name has two spaces together',
  says: 'There are two or more spaces together in {value}.',
  remedy: 'Leave one.',
  why: 'The census does not take a name with a run of spaces.',
  check: hasDoubleSpace('PersonFamilyName'),
  examples: {
    pass: [{ cells: { PersonFamilyName: 'De la Cruz' } }],
    fail: [{ cells: { PersonFamilyName: 'De  la Cruz' }, write: 'De la Cruz' }],
  },
});
