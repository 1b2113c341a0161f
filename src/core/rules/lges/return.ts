import type { Return } from '../types';

export const lges: Return = {
  id: 'lges',
  title: 'Local Government Earnings Survey',
  caution: '',
  editions: [{ from: '2026', title: '2026' }],
  parts: [],
};
