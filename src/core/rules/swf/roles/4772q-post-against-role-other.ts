import { helpPage, make } from '../make';

export const rule = make.unchecked({
  id: 'swf/roles/4772Q',
  severity: 'query',
  column: 'RoleIdentifier',
  title: 'Post and role do not go together (another rule)',
  says: 'The post does not go together with the role.',
  remedy: 'Look at the message of the census itself; correct the post or the role, or explain it.',
  why: 'A help page names it beside 4722Q and 4723Q; it may be a slip for one of them.',
  source: helpPage('2024', 'Its text was not seen.'),
  needs: [],
  notRun: 'It is named on one help page only, and what it says was not seen.',
});
