import { make, since2010 } from '../make';

/** A letter and a number of three digits from 100 to 990. */
const FORM = /^[A-Z](?:[1-8]\d{2}|9[0-8]\d|990)$/;

export const rule = make.row({
  id: 'swf/qualifications/6220',
  case: 'form',
  severity: 'query',
  column: 'QualificationSubject',
  title: 'Subject of the qualification is not a code',
  says: '{value} does not look like a subject code.',
  remedy:
    'Write a letter and three digits, such as G100, or check your code with the guidance and explain it.',
  why:
    'The census does not take codes that are not in its list. The list was not seen and changed ' +
    'in 2017, so this is a query here.',
  source: since2010(
    '2010, 2017',
    'The form is that of 2010: a letter and a number from 100 to 990.',
  ),
  check: () => (row) => {
    const text = row.text('QualificationSubject');
    const code = text.trim();
    if (code === '' || code === 'X000' || FORM.test(text)) return undefined;
    const inCapitals = code.toUpperCase();
    return FORM.test(inCapitals) ? { write: inCapitals } : {};
  },
  examples: {
    pass: [{ cells: { QualificationSubject: 'G100' } }, { cells: { QualificationSubject: '' } }],
    fail: [
      { cells: { QualificationSubject: 'g100' }, write: 'G100' },
      { cells: { QualificationSubject: 'Mathematics' } },
      { cells: { QualificationSubject: 'G050' } },
    ],
  },
});
