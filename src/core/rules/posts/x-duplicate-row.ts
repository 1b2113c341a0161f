import { isTurn } from '../common/turns';
import { joinKey } from '../table';
import { items } from './items';
import { make } from './make';

const KEYS = ['Post number', 'Employee number', 'NI number'];

export const rule = make.file({
  id: 'posts/posts/x-duplicate-row',
  severity: 'query',
  column: 'Post number',
  title: 'Row stands twice',
  says: 'In all columns that were read this row is the same as {row}, which has {other}.',
  remedy: 'Delete one of the two rows, or say why there are two.',
  why: 'A post that stands twice is counted twice.',
  needs: [],
  reads: items.map(({ column }) => column),
  check: function* (_, rows) {
    const present = items.map(({ column }) => column).filter((column) => rows.has(column));
    const key = KEYS.find((column) => rows.has(column));
    if (key === undefined) return;
    const wholeRow = (at: number): string => {
      const row = rows.row(at);
      return present.map((column) => joinKey(row.text(column))).join('\n');
    };
    const firstOfKey = new Map<string, number>();
    const seen = new Map<string, number>();
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
      const own = joinKey(rows.row(at).text(key));
      if (own === '') continue;
      // Few keys stand twice: only their rows are compared as a whole.
      const before = firstOfKey.get(own);
      if (before === undefined) {
        firstOfKey.set(own, at);
        continue;
      }
      const firstRow = wholeRow(before);
      if (!seen.has(firstRow)) seen.set(firstRow, before);
      const whole = wholeRow(at);
      const first = seen.get(whole);
      if (first === undefined) seen.set(whole, at);
      else
        yield {
          row: at,
          cell: key,
          say: { row: String(first + 1), other: rows.row(first).text(key) },
        };
    }
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
          { 'Post number': 'p 1', 'Job title': 'cleaner ' },
        ],
      },
    ],
  },
});
