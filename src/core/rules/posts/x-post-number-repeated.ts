import { isTurn } from '../common/turns';
import { joinKey } from '../table';
import { make } from './make';

export const rule = make.file({
  id: 'posts/posts/x-post-number-repeated',
  severity: 'query',
  column: 'Post number',
  title: 'Post number stands on several rows',
  says: '{value} also stands in {row}, as {other}, with nothing to tell the holders apart.',
  remedy: 'Check that it is not one post listed twice.',
  why: 'A post that stands twice is counted twice; posts that several people share are told apart by employee number.',
  needs: ['Post number'],
  reads: ['Employee number', 'NI number', 'Job title'],
  check: function* (_, rows) {
    const seen = new Map<string, number>();
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
      const row = rows.row(at);
      const number = joinKey(row.text('Post number'));
      if (number === '') continue;
      const holder = `${joinKey(row.text('Employee number'))}\n${joinKey(row.text('NI number'))}`;
      const first = seen.get(`${number}\n${holder}`);
      if (first === undefined) seen.set(`${number}\n${holder}`, at);
      else
        yield {
          row: at,
          say: { row: String(first + 1), other: rows.row(first).text('Post number') },
        };
    }
  },
  examples: {
    pass: [
      { rows: [{ 'Post number': 'P1' }, { 'Post number': 'P2' }] },
      {
        rows: [
          { 'Post number': 'P1', 'Employee number': '17' },
          { 'Post number': 'P1', 'Employee number': '18' },
        ],
        because: 'Two people share the post.',
      },
      { rows: [{}, {}] },
    ],
    fail: [
      {
        rows: [
          { 'Post number': 'P1', FTE: 0.5 },
          { 'Post number': 'p1', FTE: 1 },
        ],
      },
    ],
  },
});
