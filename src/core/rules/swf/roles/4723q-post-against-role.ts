import { roleOf } from '../contract-roles';
import { helpPage, make } from '../make';
import { postAndRole } from '../post-and-role';

export const rule = make.row({
  id: 'swf/roles/4723Q',
  severity: 'query',
  column: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'Post'],
  since: '2022',
  title: 'Post and role do not go together',
  says: 'The role is {value}, and the post is {post}.',
  remedy: 'Correct the post or the role, or explain it.',
  why: 'The census asks about posts and roles that seldom go together.',
  source: helpPage(
    '2018-',
    'Its list was not seen and is known in part only: what is asked here is our own reading.',
  ),
  check: (facts) => {
    const goTogether = postAndRole(facts);
    return (row) => {
      const [post, role] = [row.text('Post').trim(), roleOf(row)];
      return goTogether(post, role) === false ? { say: { post } } : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { RoleIdentifier: 'SENC', Post: 'AHT' } },
      { cells: { RoleIdentifier: 'COVR', Post: 'TAS' } },
      { cells: { RoleIdentifier: 'BUSS', Post: 'LNT' } },
      {
        cells: { RoleIdentifier: 'TCHR', Post: 'OSP' },
        because: 'rule 4720 says it already',
      },
    ],
    fail: [
      { cells: { RoleIdentifier: 'CLNR', Post: 'TCM' } },
      { cells: { RoleIdentifier: 'TCHR', Post: 'TAS' } },
      { cells: { RoleIdentifier: 'HDTR', Post: 'TCU' } },
    ],
  },
});
