import { isMissing } from '../../common/checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4410',
  case: 'missing',
  severity: 'error',
  column: 'Post',
  title: 'Post is missing',
  says: 'There is no post.',
  remedy: 'Write the code of the post, such as TCM, TAS or OSP.',
  why: 'The census does not take a contract without a post.',
  source: since2010('2010, 2019-'),
  check: isMissing('Post'),
  examples: { pass: [{ cells: { Post: 'TAS' } }], fail: [{ cells: { Post: '' } }] },
});
