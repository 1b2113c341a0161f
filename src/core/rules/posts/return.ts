import type { Return } from '../types';
import { list } from './part';

export const posts: Return = {
  id: 'posts',
  title: 'Post list',
  caution: 'Roles are the Harmonised Workforce Roles: our own set, not the official role list.',
  editions: [{ from: '2026', title: '2026' }],
  parts: [list],
};
