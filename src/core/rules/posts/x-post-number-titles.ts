import { isTurn } from '../common/turns';
import { fold } from '../../text/tidy';
import { joinKey } from '../table';
import { make } from './make';

export const rule = make.file({
  id: 'posts/posts/x-post-number-titles',
  severity: 'query',
  column: 'Post number',
  title: 'One post number has different job titles',
  says: '{value} has another job title in {row}: {other}.',
  remedy: 'Check the number and both titles.',
  why: 'One post has one title: either the number or a title is another post’s.',
  needs: ['Post number', 'Job title'],
  check: function* (_, rows) {
    const seen = new Map<string, { readonly at: number; readonly title: string }>();
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
      const row = rows.row(at);
      const number = joinKey(row.text('Post number'));
      const title = row.text('Job title');
      if (number === '' || title.trim() === '') continue;
      const first = seen.get(number);
      if (!first) seen.set(number, { at, title });
      else if (fold(first.title) !== fold(title)) {
        yield { row: at, say: { row: String(first.at + 1), other: first.title } };
      }
    }
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
