import type { RowBreach } from '../types';
import { items } from './items';
import { make } from './make';

const KEYS = ['Post number', 'Employee number', 'NI number'];

export const rule = make.file({
  id: 'posts/posts/x-duplicate-row',
  severity: 'query',
  column: 'Post number',
  title: 'Row stands twice',
  says: 'Everything in this row is also in row {first} of the list.',
  todo: 'Take one of the two away, or say why there are two.',
  why: 'A post that stands twice is counted twice.',
  needs: [],
  reads: items.map(({ column }) => column),
  check: (_, rows) => {
    const present = items.map(({ column }) => column).filter((column) => rows.has(column));
    const key = KEYS.find((column) => rows.has(column));
    if (key === undefined) return [];
    const seen = new Map<string, number>();
    const found: RowBreach[] = [];
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      if (row.text(key).trim() === '') continue;
      const whole = present.map((column) => row.text(column).trim()).join('\n');
      const first = seen.get(whole);
      if (first === undefined) seen.set(whole, at);
      else found.push({ row: at, cell: key, say: { first: String(first + 1) } });
    }
    return found;
  },
  examples: {
    pass: [
      {
        rows: [
          { 'Post number': 'P1', 'Job title': 'Cleaner' },
          { 'Post number': 'P2', 'Job title': 'Cleaner' },
        ],
      },
      { rows: [{ 'Job title': 'Cleaner' }, { 'Job title': 'Cleaner' }] },
    ],
    fail: [
      {
        rows: [
          { 'Post number': 'P1', 'Job title': 'Cleaner' },
          { 'Post number': 'P1', 'Job title': 'Cleaner ' },
        ],
      },
    ],
  },
});
