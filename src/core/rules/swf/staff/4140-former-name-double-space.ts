import { hasDoubleSpace } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4140',
  severity: 'error',
  column: 'FormerFamilyName',
  title: 'Former family name has two spaces together',
  says: 'There are two or more spaces together in {value}.',
  remedy: 'Leave one.',
  why: 'The census does not take a name with a run of spaces.',
  check: hasDoubleSpace('FormerFamilyName'),
  examples: {
    pass: [{ cells: { FormerFamilyName: 'Van Dyke' } }, { cells: { FormerFamilyName: '' } }],
    fail: [{ cells: { FormerFamilyName: 'Van   Dyke' }, write: 'Van Dyke' }],
  },
});
