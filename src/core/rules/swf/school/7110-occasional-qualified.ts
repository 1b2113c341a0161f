import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/school/7110',
  severity: 'error',
  column: 'OccasionalQTS',
  since: '2022',
  title: 'Count of qualified occasional teachers is not a number',
  says: '{value} is not a number of people.',
  todo: 'Write a whole number; 0 if there was none.',
  why: 'The census takes a whole number of people here.',
  source: helpPage('2020s'),
  check: () => (row) => {
    const text = row.text('OccasionalQTS').trim();
    return text === '' || /^\d{1,4}$/.test(text) ? undefined : {};
  },
  examples: {
    pass: [
      { cells: { OccasionalQTS: 0 } },
      { cells: { OccasionalQTS: 3 } },
      { cells: { OccasionalQTS: '' } },
    ],
    fail: [
      { cells: { OccasionalQTS: -1 } },
      { cells: { OccasionalQTS: 1.5 } },
      { cells: { OccasionalQTS: 'none' } },
    ],
  },
});
