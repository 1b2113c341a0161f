import { isBlank } from '../../sheet/cell-text';
import { fold } from '../../text/tidy';
import { make } from './make';

/** Words that stand where a title should, folded; and anything without a letter. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['tbc', 'tba', 'tbd', 'n/a', 'na', 'none', 'null', 'unknown', 'not known', 'vacant'],
  ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'sub-total'],
  ...['vacancy', 'various', 'other', 'test', 'to be confirmed', 'no title', 'post', 'job title'],
]);
const LETTER = /\p{L}/u;

export const rule = make.row({
  id: 'posts/posts/x-title-placeholder',
  severity: 'query',
  column: 'Job title',
  title: 'Job title says nothing about the job',
  says: '{value} is not the title of a job.',
  remedy: 'Write what the post is called, even when nobody holds it; take out rows of totals.',
  why: 'A post is coded by its title, and this one has none.',
  check: () => (row) => {
    const title = row.text('Job title');
    if (isBlank(title)) return undefined;
    return PLACEHOLDERS.has(fold(title)) || !LETTER.test(title) ? {} : undefined;
  },
  examples: {
    pass: [{ cells: { 'Job title': 'Cleaner' } }, { cells: {} }],
    fail: [
      { cells: { 'Job title': 'TBC' } },
      { cells: { 'Job title': 'Vacant' } },
      { cells: { 'Post number': 'P17', 'Job title': 'Grand total' } },
      { cells: { 'Job title': 45_170 }, because: 'A number, or a date that Excel made of text.' },
    ],
  },
});
