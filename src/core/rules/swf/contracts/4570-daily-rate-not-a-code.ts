import { make } from '../make';

const MEANT: ReadonlyMap<string, string> = new Map([
  ...['y', 'yes', 'true'].map((word): [string, string] => [word, 'Y']),
  ...['n', 'no', 'false'].map((word): [string, string] => [word, 'N']),
]);

export const rule = make.row({
  id: 'swf/contracts/4570',
  severity: 'error',
  column: 'DailyRate',
  title: 'Daily rate is neither Y nor N',
  says: '{value} is neither Y nor N.',
  remedy: 'Write Y for somebody paid by the day, N for others.',
  why: 'The census takes nothing else for this item.',
  check: () => (row) => {
    const text = row.text('DailyRate');
    const word = text.trim();
    if (word === '' || text === 'Y' || text === 'N') return undefined;
    const write = MEANT.get(word.toLowerCase());
    return write === undefined ? {} : { write };
  },
  examples: {
    pass: [{ cells: { DailyRate: 'Y' } }, { cells: { DailyRate: '' } }],
    fail: [
      { cells: { DailyRate: 'Yes' }, write: 'Y' },
      { cells: { DailyRate: false }, write: 'N' },
      { cells: { DailyRate: '180.50' } },
    ],
  },
});
