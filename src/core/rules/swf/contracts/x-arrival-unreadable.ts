import { isNoDay, whyNoDay } from '../checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/contracts/x-arrival-unreadable',
  severity: 'query',
  column: 'SchoolArrivalDate',
  source: ours,
  title: 'Date of arrival in school cannot be read',
  says: '{value} cannot be taken for a date: {problem}.',
  remedy: 'Write day, month and all four digits of the year, such as 01/09/2020, or explain it.',
  why: 'The return cannot hold it.',
  check: (facts) => {
    const unreadable = isNoDay('SchoolArrivalDate')(facts);
    return (row) => unreadable(row) && { say: { problem: whyNoDay(row, 'SchoolArrivalDate') } };
  },
  examples: {
    pass: [{ cells: { SchoolArrivalDate: '01/09/2020' } }, { cells: { SchoolArrivalDate: '' } }],
    fail: [
      { cells: { SchoolArrivalDate: '31/09/2020' } },
      { cells: { SchoolArrivalDate: 'September' } },
    ],
  },
});
