import { make, ours } from '../make';
import { inWords, numberIn } from '../numbers';

export const rule = make.row({
  id: 'swf/contracts/x-fte-over-1',
  severity: 'query',
  column: 'HoursPerWeek/FTEHours',
  cell: 'HoursPerWeek',
  title: 'Hours are more than full time',
  says: 'The person works {hours} hours, and a full week has {full}.',
  remedy: 'Check which is wrong, or explain it.',
  why: 'The person would count as more than one full-time equivalent.',
  source: ours,
  check: () => (row) => {
    const [hours, full] = [numberIn(row, 'HoursPerWeek'), numberIn(row, 'FTEHours')];
    return hours !== undefined && full !== undefined && full > 0 && hours > full
      ? { say: { hours: inWords(hours), full: inWords(full) } }
      : undefined;
  },
  examples: {
    pass: [{ cells: { HoursPerWeek: 32.5, FTEHours: 32.5 } }, { cells: { HoursPerWeek: 20 } }],
    fail: [{ cells: { HoursPerWeek: 37, FTEHours: 32.5 } }],
  },
});
