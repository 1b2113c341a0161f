import { isNoDay, whyNoDay } from '../checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/contracts/x-payment-start-unreadable',
  severity: 'query',
  column: 'PayStartDate',
  source: ours,
  title: 'Start date of the payment cannot be read',
  says: '{value} cannot be taken for a date: {problem}.',
  remedy: 'Write day, month and all four digits of the year, such as 01/09/2020, or explain it.',
  why: 'The return cannot hold it.',
  check: (facts) => {
    const unreadable = isNoDay('PayStartDate')(facts);
    return (row) => unreadable(row) && { say: { problem: whyNoDay(row, 'PayStartDate') } };
  },
  examples: {
    pass: [{ cells: { PayStartDate: '01/09/2020' } }, { cells: { PayStartDate: '' } }],
    fail: [{ cells: { PayStartDate: '31/09/2020' } }, { cells: { PayStartDate: 'September' } }],
  },
});
