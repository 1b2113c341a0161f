import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/school/7111',
  severity: 'error',
  column: 'OccasionalNOTQTS',
  since: '2022',
  title: 'Count of unqualified occasional teachers is not a number',
  says: '{value} is not a number of people.',
  todo: 'Write a whole number; 0 if there was none.',
  why: 'The census takes a whole number of people here.',
  source: helpPage('2020s'),
  check: () => (row) => {
    const text = row.text('OccasionalNOTQTS').trim();
    return text === '' || /^\d{1,4}$/.test(text) ? undefined : {};
  },
  examples: {
    pass: [
      { cells: { OccasionalNOTQTS: 0 } },
      { cells: { OccasionalNOTQTS: 3 } },
      { cells: { OccasionalNOTQTS: '' } },
    ],
    fail: [
      { cells: { OccasionalNOTQTS: -1 } },
      { cells: { OccasionalNOTQTS: 1.5 } },
      { cells: { OccasionalNOTQTS: 'none' } },
    ],
  },
});
