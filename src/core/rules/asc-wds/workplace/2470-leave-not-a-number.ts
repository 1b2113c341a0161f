import { cell } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2470',
  severity: 'query',
  column: 'HOLIDAY',
  title: 'Days of leave are not a whole number',
  says: '{value} is not a whole number of days.',
  remedy:
    'Write the days of leave of a full-time care worker in a year in digits alone, such as 28.',
  why: 'The service takes the file and leaves this answer out.',
  check: () => (row) => {
    const text = cell(row, 'HOLIDAY');
    if (/^\d*$/.test(text)) return undefined;
    const [, write] = /^(\d+) ?days?$/i.exec(text) ?? [];
    return write === undefined ? {} : { write };
  },
  examples: {
    pass: [{ cells: { HOLIDAY: '28' } }],
    fail: [{ cells: { HOLIDAY: '25.5' } }, { cells: { HOLIDAY: '28 days' }, write: '28' }],
  },
});
