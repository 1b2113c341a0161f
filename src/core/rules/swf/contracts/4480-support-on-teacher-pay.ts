import { in2010But, make } from '../make';
import { QUALIFIED_PAY, SUPPORT } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4480',
  severity: 'error',
  column: 'PayRange',
  needs: ['PayRange', 'Post'],
  title: 'Support staff on a pay range of teachers',
  says: 'The post is {post}, support staff, and the pay range is {value}.',
  remedy: 'Take the pay range out, or correct the post.',
  why: 'The census does not take support staff on the pay of teachers.',
  source: in2010But('It was said of SUP, which OSP has replaced since 2019.'),
  check: () => (row) => {
    const post = row.text('Post').trim();
    return SUPPORT.has(post) && QUALIFIED_PAY.has(row.text('PayRange').trim())
      ? { say: { post } }
      : undefined;
  },
  examples: {
    pass: [{ cells: { Post: 'OSP', PayRange: '' } }, { cells: { Post: 'LNT', PayRange: 'LD' } }],
    fail: [{ cells: { Post: 'SUP', PayRange: 'TE' } }, { cells: { Post: 'OSP', PayRange: 'LD' } }],
  },
});
