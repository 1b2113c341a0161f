import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4833',
  severity: 'error',
  column: 'PayStartDate',
  needs: ['PaymentType', 'PayStartDate', 'PayEndDate'],
  since: '2022',
  title: 'TLR3 payment has no start or end date',
  says: 'This is a TLR3 payment (TL3), and its {which} is missing.',
  remedy: 'Put in the first and the last day of the payment.',
  why: 'TLR3 payments are for a fixed time, and the census wants both dates.',
  source: helpPage('2020s'),
  check: () => (row) => {
    if (row.text('PaymentType').trim() !== 'TL3') return undefined;
    if (row.text('PayStartDate').trim() === '') return { say: { which: 'start date' } };
    return row.text('PayEndDate').trim() === ''
      ? { cell: 'PayEndDate', say: { which: 'end date' } }
      : undefined;
  },
  examples: {
    pass: [
      { cells: { PaymentType: 'TL3', PayStartDate: '01/09/2026', PayEndDate: '31/08/2027' } },
      { cells: { PaymentType: 'TLE' } },
    ],
    fail: [
      { cells: { PaymentType: 'TL3', PayEndDate: '31/08/2027' } },
      { cells: { PaymentType: 'TL3', PayStartDate: '01/09/2026' } },
    ],
  },
});
