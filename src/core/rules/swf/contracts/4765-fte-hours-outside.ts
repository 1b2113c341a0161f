import { isNoFullWeek } from '../full-week';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4765',
  severity: 'error',
  column: 'FTEHours',
  until: '2022',
  title: 'Full-time hours are outside 24 to 40',
  says: 'A full week is said to have {value} hours.',
  remedy:
    'Put in the hours of a full-time person, usually 32.5 for teachers and 36 to 37 for others.',
  why: 'The census of 2010 did not take a full week outside 24 to 40 hours. Most often these are the person’s own hours.',
  source: in2010But('Later it became a query, 4765Q; when was not seen.'),
  check: isNoFullWeek(),
  examples: {
    pass: [{ cells: { FTEHours: 24 } }, { cells: { FTEHours: 40 } }, { cells: { FTEHours: '' } }],
    fail: [{ cells: { FTEHours: 16.25 } }, { cells: { FTEHours: 48 } }],
  },
});
