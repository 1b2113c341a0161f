import { make, ours } from '../make';
import { numberIn } from '../numbers';

export const rule = make.row({
  id: 'swf/contracts/x-hours-not-a-number',
  severity: 'query',
  column: 'HoursPerWeek/FTEHours',
  cell: 'HoursPerWeek',
  title: 'Hours are not a number below 100',
  says: '{hours} is not a number of hours in a week.',
  remedy: 'Write hours and hundredths, such as 32.5 (half an hour is .5, not .30), or explain it.',
  why: 'The census takes hours as 99.99.',
  source: ours,
  check: () => (row) => {
    const cell = ['HoursPerWeek', 'FTEHours'].find((column) => {
      if (row.text(column).trim() === '') return false;
      const hours = numberIn(row, column);
      return hours === undefined || hours >= 100;
    });
    return cell === undefined ? undefined : { cell, say: { hours: row.text(cell) } };
  },
  examples: {
    pass: [{ cells: { HoursPerWeek: 32.5, FTEHours: '37' } }],
    fail: [
      { cells: { HoursPerWeek: '32h30', FTEHours: 37 } },
      { cells: { HoursPerWeek: 20, FTEHours: 1950 } },
    ],
  },
});
