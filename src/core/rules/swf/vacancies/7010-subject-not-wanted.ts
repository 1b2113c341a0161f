import { helpPage, make } from '../make';
import { LEADERS } from '../posts';

export const rule = make.row({
  id: 'swf/vacancies/7010',
  severity: 'query',
  column: 'Vacancy',
  cell: 'GeneralSubject',
  needs: ['Post', 'GeneralSubject'],
  since: '2022',
  title: 'Subject given for a leadership vacancy',
  says: 'The vacancy is for {post}, and a subject is given: {value}.',
  remedy: 'Take the subject out, correct the post, or explain it.',
  why:
    'The census does not want a subject with some posts, as an error. Which posts was not seen; ' +
    'that heads, deputies and assistant heads are among them is our reading, so this is a query.',
  source: helpPage('2020s', 'The list of posts was not seen.'),
  check: () => (row) => {
    const post = row.text('Post').trim();
    return LEADERS.has(post) && row.text('GeneralSubject').trim() !== ''
      ? { say: { post } }
      : undefined;
  },
  examples: {
    pass: [
      { cells: { Post: 'TCH', GeneralSubject: 'HIS' } },
      { cells: { Post: 'HDT', GeneralSubject: '' } },
    ],
    fail: [{ cells: { Post: 'HDT', GeneralSubject: 'HIS' } }],
  },
});
