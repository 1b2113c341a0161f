import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4505',
  severity: 'error',
  column: 'PayRange',
  needs: ['PayRange', 'Post'],
  until: '2014',
  title: 'Excellent teacher is not on the scale EX',
  says: 'The post is EXL, and the pay scale is {value}.',
  remedy: 'Write EX, or correct the post.',
  why: 'These teachers had a pay scale of their own.',
  source: in2010But('The post ended in September 2013.'),
  check: () => (row) =>
    row.text('Post').trim() === 'EXL' && row.text('PayRange').trim() !== 'EX' ? {} : undefined,
  examples: {
    pass: [{ cells: { Post: 'EXL', PayRange: 'EX' } }, { cells: { Post: 'TCH', PayRange: 'TE' } }],
    fail: [{ cells: { Post: 'EXL', PayRange: 'TU' } }],
  },
});
