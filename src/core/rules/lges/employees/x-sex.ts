import { isBlank } from '../../../sheet/cell-text';
import { fold } from '../../../text/tidy';
import { make } from './make';

/** Ways of writing it that are read in one way only; folded. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['m', 'f', 'male', 'female', 'man', 'woman', '1', '2', 'x', 'other', 'not known', 'unknown'],
  ...['not stated', 'prefer not to say'],
]);

export const rule = make.row({
  id: 'lges/employees/x-sex-not-known',
  severity: 'query',
  column: 'Sex',
  title: 'Sex cannot be read',
  says: '{value} is not one of the usual ways of writing a sex.',
  remedy: 'Write male or female.',
  why: 'Earnings of women and men are compared.',
  check: () => (row) => {
    const text = row.text('Sex');
    return isBlank(text) || KNOWN.has(fold(text, 40)) ? undefined : {};
  },
  examples: {
    pass: [{ cells: { Sex: 'Female' } }, { cells: { Sex: 'M' } }, { cells: { Sex: 1 } }],
    fail: [{ cells: { Sex: 'Mrs' } }, { cells: { Sex: 7 } }],
  },
});
