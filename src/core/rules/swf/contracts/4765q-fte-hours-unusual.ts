import { isNoFullWeek } from '../full-week';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4765Q',
  severity: 'query',
  column: 'FTEHours',
  since: '2022',
  title: 'Full-time hours are unusual',
  says: 'A full week is said to have {value} hours.',
  remedy:
    'Put in the hours of a full-time person, usually 32.5 for teachers and 36 to 37 for others, or explain it.',
  why: 'The census expects a full week of 24 to 40 hours. Most often these are the person’s own hours.',
  source: since2010('2020s', 'In 2010 it was an error.'),
  check: isNoFullWeek(),
  examples: {
    pass: [{ cells: { FTEHours: 24 } }, { cells: { FTEHours: 40 } }, { cells: { FTEHours: '' } }],
    fail: [{ cells: { FTEHours: 16.25 } }, { cells: { FTEHours: 48 } }],
  },
});
