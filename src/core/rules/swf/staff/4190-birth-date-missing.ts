import { isMissing } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4190',
  case: 'missing',
  severity: 'error',
  column: 'PersonBirthDate',
  title: 'Date of birth is missing',
  says: 'There is no date of birth.',
  remedy: 'Put in day, month and year.',
  why: 'The census does not take a person without a date of birth.',
  check: isMissing('PersonBirthDate'),
  examples: {
    pass: [{ cells: { PersonBirthDate: '1984-03-12' } }],
    fail: [{ cells: { PersonBirthDate: '' } }],
  },
});
