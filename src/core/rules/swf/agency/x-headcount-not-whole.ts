import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/agency/x-headcount-not-whole',
  severity: 'query',
  column: 'Headcount',
  title: 'Headcount is not a whole number',
  says: '{value} is not a number of people.',
  remedy: 'Write a whole number, or explain it.',
  why: 'The census counts people here, not full-time equivalents.',
  source: ours,
  check: () => (row) => {
    const text = row.text('Headcount').trim();
    return text === '' || /^\d{1,4}$/.test(text) ? undefined : {};
  },
  examples: {
    pass: [{ cells: { Headcount: 4 } }, { cells: { Headcount: '' } }],
    fail: [{ cells: { Headcount: 1.5 } }, { cells: { Headcount: 'four' } }],
  },
});
