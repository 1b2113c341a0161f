import { fold } from '../../../text/tidy';
import { joinKey } from '../../table';
import type { RowBreach } from '../../types';
import { make } from './make';

export const rule = make.file({
  id: 'lges/employees/x-repeated',
  severity: 'query',
  column: 'Employee number',
  title: 'The same job of one employee stands twice',
  says: '{value} also stands in {row}, with the same job and the same pay.',
  remedy: 'Delete one of the two rows, or say why there are two.',
  why: 'Pay that stands twice is counted twice.',
  reads: ['Post number', 'Job title', 'Basic pay', 'Hours'],
  check: (_, rows) => {
    const seen = new Map<string, number>();
    const found: RowBreach[] = [];
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      const number = joinKey(row.text('Employee number'));
      if (number === '') continue;
      const rest = ['Post number', 'Job title', 'Basic pay', 'Hours'].map((column) =>
        fold(row.text(column)),
      );
      const key = [number, ...rest].join('\n');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      else found.push({ row: at, say: { row: String(first + 1) } });
    }
    return found;
  },
  examples: {
    pass: [
      {
        rows: [
          { 'Employee number': '17', 'Job title': 'Cleaner' },
          { 'Employee number': '17', 'Job title': 'Midday supervisor' },
        ],
        because: 'One person may have two jobs.',
      },
    ],
    fail: [
      {
        rows: [
          { 'Employee number': '17', 'Job title': 'Cleaner' },
          { 'Employee number': '17', 'Job title': 'cleaner' },
        ],
      },
    ],
  },
});
