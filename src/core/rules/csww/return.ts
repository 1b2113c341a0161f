import type { Return } from '../types';

export const csww: Return = {
  id: 'csww',
  title: "Children's Social Work Workforce census",
  caution: '',
  editions: [{ from: '2022', title: '2022' }],
  parts: [],
};
