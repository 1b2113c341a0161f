/** What nobody sees in titles, names and references: hidden characters, and letters of other alphabets. */
import { hiddenIn, lookalikesIn, withoutHidden } from '../../text/hidden';
import type { RowRule } from '../types';
import { make } from './make';

/** Columns by which posts and people are told apart, or coded. */
const columns = [
  ...['Job title', 'Department', 'Employer', 'Grade', 'Job code'],
  ...['Post number', 'Employee number', 'Family name', 'Given name'],
];
const where = { column: 'Job title', needs: [], reads: columns };

export const rules: readonly RowRule[] = [
  make.row({
    ...where,
    id: 'posts/posts/x-hidden-character',
    severity: 'advice',
    title: 'A hidden character is in it',
    says: '{value} has {what} in it, as character {at}.',
    remedy: 'Write it anew without.',
    why: 'Rolecheck reads over it; other programs take the value for another one.',
    check: () => (row) => {
      for (const column of columns) {
        const text = row.text(column);
        const found = hiddenIn(text);
        if (!found) continue;
        const say = { what: found.what, at: String(found.at) };
        return { cell: column, say, write: withoutHidden(text) };
      }
      return undefined;
    },
    examples: {
      pass: [
        { cells: { 'Job title': 'Teacher 👨‍🏫' } },
        { cells: { 'Job title': 'Maître d’hôtel' } },
      ],
      fail: [
        { cells: { 'Job title': 'Social\u200B Worker' }, write: 'Social Worker' },
        { cells: { 'Post number': 'P1\n' }, write: 'P1 ' },
      ],
    },
  }),
  make.row({
    ...where,
    id: 'posts/posts/x-unusual-letters',
    severity: 'query',
    title: 'Letters of another alphabet are in it',
    says: '{value} has unusual letters, which pass for ours: {letters}.',
    remedy: 'Type it anew.',
    why: 'They look alike, and a search for the word does not find them.',
    check: () => (row) => {
      for (const column of columns) {
        const found = lookalikesIn(row.text(column));
        if (!found) continue;
        const { letters, write } = found;
        return { cell: column, say: { letters }, ...(write !== undefined && { write }) };
      }
      return undefined;
    },
    examples: {
      pass: [{ cells: { 'Job title': 'Teacher' } }, { cells: { 'Family name': 'Иванова' } }],
      fail: [
        { cells: { 'Job title': 'Te\u0430cher' }, write: 'Teacher' },
        { cells: { Department: 'Жanitors' } },
      ],
    },
  }),
];
