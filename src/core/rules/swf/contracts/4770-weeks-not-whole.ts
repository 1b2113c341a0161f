import { make, since2010 } from '../make';
import { numberIn } from '../numbers';

export const rule = make.row({
  id: 'swf/contracts/4770',
  severity: 'error',
  column: 'WeeksPerYear',
  title: 'Weeks per year are not a whole number',
  says: '{value} is not a number of weeks in a year.',
  remedy: 'Write a whole number up to 53, such as 39 for term time or 52 for all year.',
  why: 'The census takes whole weeks only.',
  source: since2010('2010-', 'That a year has at most 53 weeks is our own reading.'),
  check: () => (row) => {
    if (row.text('WeeksPerYear').trim() === '') return undefined;
    const weeks = numberIn(row, 'WeeksPerYear');
    return weeks !== undefined && Number.isInteger(weeks) && weeks <= 53 ? undefined : {};
  },
  examples: {
    pass: [{ cells: { WeeksPerYear: 39 } }, { cells: { WeeksPerYear: '' } }],
    fail: [{ cells: { WeeksPerYear: 44.6 } }, { cells: { WeeksPerYear: 'TTO' } }],
  },
});
