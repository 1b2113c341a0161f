import { fold } from '../../text/tidy';
import { joinKey } from '../table';
import type { RowBreach } from '../types';
import { make } from './make';

export const rule = make.file({
  id: 'posts/posts/x-post-number-titles',
  severity: 'query',
  column: 'Post number',
  title: 'One post number has different job titles',
  says: '{value} has another job title in row {first} of the list: {other}.',
  todo: 'Check the number and both titles.',
  why: 'One post has one title: either the number or a title is another post’s.',
  needs: ['Post number', 'Job title'],
  check: (_, rows) => {
    const seen = new Map<string, { readonly at: number; readonly title: string }>();
    const found: RowBreach[] = [];
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      const number = joinKey(row.text('Post number'));
      const title = row.text('Job title');
      if (number === '' || title.trim() === '') continue;
      const first = seen.get(number);
      if (!first) seen.set(number, { at, title });
      else if (fold(first.title) !== fold(title)) {
        found.push({ row: at, say: { first: String(first.at + 1), other: first.title } });
      }
    }
    return found;
  },
  examples: {
    pass: [
      {
        rows: [
          { 'Post number': 'P1', 'Job title': 'Cleaner' },
          { 'Post number': 'P1', 'Job title': 'CLEANER' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { 'Post number': 'P1', 'Job title': 'Cleaner' },
          { 'Post number': 'P1', 'Job title': 'Receptionist' },
        ],
      },
    ],
  },
});
