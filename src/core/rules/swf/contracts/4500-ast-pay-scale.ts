import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4500',
  severity: 'error',
  column: 'PayRange',
  needs: ['PayRange', 'Post'],
  until: '2014',
  title: 'Advanced skills teacher is not on the scale AS',
  says: 'The post is AST, and the pay scale is {value}.',
  remedy: 'Write AS, or correct the post.',
  why: 'These teachers had a pay scale of their own.',
  source: in2010But('The post ended in September 2013.'),
  check: () => (row) =>
    row.text('Post').trim() === 'AST' && row.text('PayRange').trim() !== 'AS' ? {} : undefined,
  examples: {
    pass: [{ cells: { Post: 'AST', PayRange: 'AS' } }, { cells: { Post: 'TCH', PayRange: 'TE' } }],
    fail: [{ cells: { Post: 'AST', PayRange: 'TU' } }],
  },
});
