import { roleOf } from '../contract-roles';
import { make, since2010 } from '../make';
import { NOT_FOR_SUPPORT, SUPPORT } from '../posts';

export const rule = make.row({
  id: 'swf/roles/4720',
  severity: 'error',
  column: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'Post'],
  title: 'Support staff with a role of teachers',
  says: 'The role is {value}, and the post is {post}, support staff.',
  remedy: 'Correct the post or the role.',
  why: 'The census does not take this role for support staff.',
  source: since2010(
    '2010, 2019-',
    'The roles are those of 2010, when the post was SUP; OSP has replaced it since 2019.',
  ),
  check: () => (row) => {
    const post = row.text('Post').trim();
    return SUPPORT.has(post) && NOT_FOR_SUPPORT.has(roleOf(row)) ? { say: { post } } : undefined;
  },
  examples: {
    pass: [
      { cells: { RoleIdentifier: 'TCHR', Post: 'TCM' } },
      { cells: { RoleIdentifier: 'MIDA', Post: 'OSP' } },
      { cells: { RoleIdentifier: 'TCHR', Post: '' }, because: 'the contract is not known' },
    ],
    fail: [
      { cells: { RoleIdentifier: 'TCHR', Post: 'OSP' } },
      { cells: { RoleIdentifier: 'MUSC', Post: 'SUP' } },
    ],
  },
});
