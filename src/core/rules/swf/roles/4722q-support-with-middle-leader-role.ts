import { roleOf } from '../contract-roles';
import { helpPage, make } from '../make';
import { ASKED_FOR_SUPPORT, SUPPORT } from '../posts';

export const rule = make.row({
  id: 'swf/roles/4722Q',
  severity: 'query',
  column: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'Post'],
  title: 'Support staff in a role that teachers mostly have',
  says: 'The role is {value}, and the post is {post}.',
  remedy: 'Correct the post or the role, or explain it.',
  why: 'The census asks about these roles for support staff and teaching assistants.',
  source: helpPage('2016', 'The page prints INS where INST is meant; SUP has been OSP since 2019.'),
  check: () => (row) => {
    const post = row.text('Post').trim();
    return (SUPPORT.has(post) || post === 'TAS') && ASKED_FOR_SUPPORT.has(roleOf(row))
      ? { say: { post } }
      : undefined;
  },
  examples: {
    pass: [
      { cells: { RoleIdentifier: 'HDYR', Post: 'TCU' } },
      { cells: { RoleIdentifier: 'PAST', Post: 'OSP' } },
    ],
    fail: [
      { cells: { RoleIdentifier: 'HDYR', Post: 'OSP' } },
      { cells: { RoleIdentifier: 'SENC', Post: 'TAS' } },
    ],
  },
});
