import { isMissing } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4120',
  case: 'missing',
  severity: 'error',
  column: 'PersonGivenName',
  title: 'Given name is missing',
  says: 'There is no given name.',
  remedy: 'Put in the given name as the person uses it at work.',
  why: 'The census does not take a person without a given name.',
  check: isMissing('PersonGivenName'),
  examples: {
    pass: [{ cells: { PersonGivenName: 'Morgan' } }],
    fail: [{ cells: { PersonGivenName: '' } }, { cells: { PersonGivenName: ' ' } }],
  },
});
