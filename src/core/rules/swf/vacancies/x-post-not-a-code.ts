import { isNoCodeOfAnyYear } from '../checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/vacancies/x-post-not-a-code',
  severity: 'query',
  column: 'Post',
  title: 'Post of the vacancy is not a known code',
  says: '{value} is not among the codes for posts that Rolecheck has.',
  remedy:
    'Write the code of the post, such as HDT or TCH, or check yours with the guidance and explain it.',
  why: 'The census does not take codes that are not in its list; the official one was not seen.',
  source: ours,
  check: isNoCodeOfAnyYear('Post', 'swf.post'),
  examples: {
    pass: [{ cells: { Post: 'TCH' } }, { cells: { Post: '' } }],
    fail: [{ cells: { Post: 'tch' }, write: 'TCH' }, { cells: { Post: 'Teacher of history' } }],
  },
});
