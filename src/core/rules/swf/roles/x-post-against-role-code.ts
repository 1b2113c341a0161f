import { joinKey } from '../../table';
import { make } from '../make';
import { allowedBy, roleCodes } from '../role-codes';

export const rule = make.row({
  id: 'swf/roles/x-post-against-role-code',
  severity: 'query',
  column: 'Post',
  cell: 'RoleCode',
  needs: ['RoleCode', 'Post'],
  title: 'Post does not follow from the role code',
  says: 'The role code {code} leads to {allowed}, and the post is {post}.',
  remedy: 'Correct the post or the role code, or explain it.',
  why: 'One of the two is most likely wrong, and other returns are made from the role code.',
  source: roleCodes,
  check: (facts) => {
    const allowed = allowedBy(facts, 'swf.post');
    return (row) => {
      const code = joinKey(row.text('RoleCode'));
      const post = joinKey(row.text('Post'));
      const those = code === '' || post === '' ? [] : allowed(code);
      const isFine = those.length === 0 || those.includes(post === 'SUP' ? 'OSP' : post);
      return isFine ? undefined : { say: { code, allowed: those.join(' or '), post } };
    };
  },
  examples: {
    pass: [
      { cells: { RoleCode: 'S-015', Post: 'TAS' } },
      { cells: { RoleCode: 'P-040', Post: 'TCU' } },
      { cells: { RoleCode: '', Post: 'TAS' } },
    ],
    fail: [{ cells: { RoleCode: 'S-015', Post: 'TCM' } }],
  },
});
