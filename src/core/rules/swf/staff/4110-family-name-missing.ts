import { isMissing } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4110',
  case: 'missing',
  severity: 'error',
  column: 'PersonFamilyName',
  title: 'Family name is missing',
  says: 'There is no family name.',
  remedy: 'Put in the family name as the person uses it at work.',
  why: 'The census does not take a person without a family name.',
  check: isMissing('PersonFamilyName'),
  examples: {
    pass: [{ cells: { PersonFamilyName: 'Morgan' } }],
    fail: [{ cells: { PersonFamilyName: '' } }, { cells: { PersonFamilyName: ' ' } }],
  },
});
