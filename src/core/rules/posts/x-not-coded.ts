import { isBlank } from '../../sheet/cell-text';
import { make } from './make';
import { asPost } from './post';

export const rule = make.row({
  id: 'posts/posts/x-not-coded',
  severity: 'advice',
  column: 'Role code',
  title: 'Post has a title and no role code',
  says: 'The post has a job title and no role code.',
  remedy: 'Code the post, or leave the cell blank when no role fits.',
  why: 'Every return is filled from the role code: a post without one is left out.',
  needs: ['Job title', 'Role code'],
  check: (facts) => (row) => {
    if (!isBlank(row.text('Role code')) || isBlank(row.text('Job title'))) return undefined;
    return facts.isDecidedNone?.(asPost(row)) === true ? undefined : {};
  },
  examples: {
    pass: [
      { cells: { 'Job title': 'Cleaner', 'Role code': 'E-012' } },
      { cells: { 'Post number': 'P1' }, because: 'Another rule asks for the title.' },
    ],
    fail: [{ cells: { 'Job title': 'Cleaner' } }],
  },
});
