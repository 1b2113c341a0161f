import { cell, whole } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-holiday-high',
  severity: 'advice',
  column: 'HOLIDAY',
  title: 'Days of leave look too high',
  says: '{value} days of leave in a year is more than 60.',
  remedy: 'Check that these are days and not hours.',
  why: 'The service takes any number of days.',
  check: () => (row) => (whole(cell(row, 'HOLIDAY')) > 60 ? {} : undefined),
  examples: { pass: [{ cells: { HOLIDAY: '28' } }], fail: [{ cells: { HOLIDAY: '210' } }] },
});
