import { isNoDay, whyNoDay } from '../checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/contracts/x-payment-end-unreadable',
  severity: 'query',
  column: 'PayEndDate',
  source: ours,
  title: 'End date of the payment cannot be read',
  says: '{value} cannot be taken for a date: {problem}.',
  remedy: 'Write day, month and all four digits of the year, such as 01/09/2020, or explain it.',
  why: 'The return cannot hold it.',
  check: (facts) => {
    const unreadable = isNoDay('PayEndDate')(facts);
    return (row) => unreadable(row) && { say: { problem: whyNoDay(row, 'PayEndDate') } };
  },
  examples: {
    pass: [{ cells: { PayEndDate: '01/09/2020' } }, { cells: { PayEndDate: '' } }],
    fail: [{ cells: { PayEndDate: '31/09/2020' } }, { cells: { PayEndDate: 'September' } }],
  },
});
