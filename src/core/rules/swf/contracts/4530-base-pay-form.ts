import { helpPage, make } from '../make';

const AMOUNT = /^\d{1,7}(?:\.\d{1,2})?$/;

/** An amount as people write it: £, and commas before each three digits. */
const GROUPED = /^£?\s?(?:\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,2})?$/;

export const rule = make.row({
  id: 'swf/contracts/4530',
  severity: 'error',
  column: 'BasePay',
  title: 'Base pay is not an amount',
  says: '{value} is not an amount in pounds and pence.',
  remedy: 'Write digits with at most two decimals, such as 32916.00, without £ or commas.',
  why: 'The census takes amounts up to 9999999.99.',
  source: helpPage('2015'),
  check: () => (row) => {
    const text = row.text('BasePay').trim();
    if (text === '' || AMOUNT.test(text)) return undefined;
    const bare = text.replace(/[£,\s]/gu, '');
    return AMOUNT.test(bare) && GROUPED.test(text) ? { write: bare } : {};
  },
  examples: {
    pass: [
      { cells: { BasePay: '32916.00' } },
      { cells: { BasePay: 32916.5 } },
      { cells: { BasePay: '' } },
    ],
    fail: [
      { cells: { BasePay: '£32,916.00' }, write: '32916.00' },
      { cells: { BasePay: '32916.123' } },
      { cells: { BasePay: '32,9' } },
      { cells: { BasePay: 'M6' } },
    ],
  },
});
