import type { Return } from '../types';
import { training } from './training/part';
import { worker } from './worker/part';
import { workplace } from './workplace/part';

export const ascWds: Return = {
  id: 'asc-wds',
  title: 'Adult Social Care Workforce Data Set',
  caution: '',
  editions: [
    { from: '2019-10', title: 'October 2019' },
    {
      from: '2022-12',
      title: 'December 2022',
      removes: { worker: ['OTHERJOBROLE', 'OTHERJRDESC'] },
    },
    { from: '2024-06', title: 'June 2024' },
    { from: '2024-08', title: 'August 2024' },
    { from: '2024-11', title: 'November 2024' },
    { from: '2025-05', title: 'May 2025' },
    { from: '2025-08', title: 'August 2025' },
    { from: '2026-03', title: 'March 2026' },
    {
      from: '2026-07',
      title: 'July 2026',
      removes: { worker: ['NURSESPEC'], workplace: ['ACCEPTCARECERT', 'BENEFITS'] },
    },
  ],
  parts: [workplace, worker, training],
};
