import type { Return } from '../types';

export const swf: Return = {
  id: 'swf',
  title: 'School Workforce Census',
  caution: '',
  editions: [{ from: '2025', title: 'Autumn 2025' }],
  parts: [],
};
