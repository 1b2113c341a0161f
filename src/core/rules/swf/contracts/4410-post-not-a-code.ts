import { isNoCodeOfAnyYear } from '../checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4410',
  case: 'not-a-code',
  severity: 'query',
  column: 'Post',
  title: 'Post is not a known code',
  says: '{value} is not among the codes for posts that Rolecheck has.',
  remedy:
    'Write the code of the post, such as TCM, TAS or OSP, or check yours with the guidance and explain it.',
  why:
    'The census does not take codes that are not in its list. Rolecheck’s list is put together ' +
    'from rules and help pages and may lack some, so this is a query here.',
  source: since2010('2010, 2019-', 'The official list of posts was not seen.'),
  check: isNoCodeOfAnyYear('Post', 'swf.post'),
  examples: {
    pass: [{ cells: { Post: 'TCM' } }, { cells: { Post: 'SUP' } }, { cells: { Post: '' } }],
    fail: [
      { cells: { Post: 'tas' }, write: 'TAS' },
      { cells: { Post: 'Deputy head' }, write: 'DHT' },
      { cells: { Post: 'MID' } },
    ],
  },
});
