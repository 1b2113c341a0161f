import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4550',
  severity: 'error',
  column: 'BasePay',
  needs: ['BasePay', 'DailyRate'],
  title: 'Base pay given for somebody paid by the day',
  says: 'There is base pay, {value}, and the person is paid by the day.',
  remedy: 'Take the base pay out, or write DailyRate N.',
  why: 'The census wants one or the other.',
  check: () => (row) =>
    row.text('DailyRate').trim() === 'Y' && row.text('BasePay').trim() !== '' ? {} : undefined,
  examples: {
    pass: [
      { cells: { DailyRate: 'Y', BasePay: '' } },
      { cells: { DailyRate: 'N', BasePay: '32916.00' } },
    ],
    fail: [{ cells: { DailyRate: 'Y', BasePay: '32916.00' } }],
  },
});
