import { isMissing } from '../common/checks';
import { make } from './make';

export const rule = make.row({
  id: 'posts/posts/x-title-blank',
  severity: 'error',
  column: 'Job title',
  title: 'Job title is blank',
  says: 'There is no job title.',
  remedy: 'Write what the post is called.',
  why: 'A post without a title cannot be coded.',
  check: isMissing('Job title'),
  examples: {
    pass: [{ cells: { 'Job title': 'Cleaner' } }],
    fail: [{ cells: { 'Job title': '' } }, { cells: { 'Job title': '  ' } }],
  },
});
