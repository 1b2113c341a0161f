import type { Return } from '../types';
import { employees } from './employees/part';

export const lges: Return = {
  id: 'lges',
  title: 'Local Government Earnings Survey',
  caution:
    'The survey’s own layout is not public: this checks pay, hours and codes in whatever columns you have.',
  editions: [{ from: '2026', title: '2026' }],
  parts: [employees],
};
