import { isEndedCode } from '../checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4410',
  case: 'ended',
  severity: 'error',
  column: 'Post',
  since: '2022',
  title: 'Post no longer exists',
  says: '{value} ({label}) ended in September 2013.',
  remedy: 'Write the post that the person has now, such as TCM, TCU or LDP.',
  why: 'The census does not take posts of earlier years.',
  source: since2010('2010, 2019-'),
  check: isEndedCode('Post', 'swf.post', ['AST', 'EXL']),
  examples: {
    pass: [{ cells: { Post: 'LDP' } }],
    fail: [{ cells: { Post: 'AST' } }, { cells: { Post: 'EXL' } }],
  },
});
