import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4810',
  severity: 'error',
  column: 'PaymentType',
  needs: ['PaymentType', 'PaymentAmount'],
  since: '2022',
  title: 'Additional payment has no category',
  says: 'There is a payment of {amount} and no category.',
  remedy: 'Choose a category from the list, such as TLE or RAR, or take the amount out.',
  why: 'The census does not take an amount without its category.',
  source: helpPage('2020s'),
  check: () => (row) => {
    const amount = row.text('PaymentAmount').trim();
    return amount !== '' && Number(amount) !== 0 && row.text('PaymentType').trim() === ''
      ? { say: { amount } }
      : undefined;
  },
  examples: {
    pass: [{ cells: { PaymentType: 'TLE', PaymentAmount: 3214 } }, { cells: { PaymentAmount: 0 } }],
    fail: [{ cells: { PaymentType: '', PaymentAmount: 3214 } }],
  },
});
