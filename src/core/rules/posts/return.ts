import type { Return } from '../types';

export const posts: Return = {
  id: 'posts',
  title: 'Post list',
  caution: '',
  editions: [{ from: '2026', title: '2026' }],
  parts: [],
};
