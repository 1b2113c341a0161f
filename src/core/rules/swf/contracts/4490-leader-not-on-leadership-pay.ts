import { make } from '../make';
import { hasEnded } from '../periods';
import { LEADERS } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4490',
  severity: 'error',
  column: 'PayRange',
  needs: ['PayRange', 'Post'],
  reads: ['ContractEnd', 'DailyRate'],
  title: 'Head, deputy or assistant head is not on leadership pay',
  says: 'The post is {post}, and the pay range is {value}.',
  remedy: 'Write LD, or correct the post.',
  why: 'The census expects heads, deputies and assistant heads with a salary on the leadership range.',
  check: (facts) => (row) => {
    const post = row.text('Post').trim();
    if (!LEADERS.has(post) || row.text('DailyRate').trim() === 'Y') return undefined;
    const range = row.text('PayRange').trim();
    if (range === '' || range === 'LD' || hasEnded(row, facts.reference)) return undefined;
    return { say: { post } };
  },
  examples: {
    pass: [
      { cells: { Post: 'HDT', PayRange: 'LD' } },
      { cells: { Post: 'TCM', PayRange: 'TE' } },
      { cells: { Post: 'HDT', PayRange: '' }, because: 'a missing range is rule 4562' },
    ],
    fail: [{ cells: { Post: 'AHT', PayRange: 'TU' } }],
  },
});
