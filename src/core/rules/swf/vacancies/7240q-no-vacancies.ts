import { helpPage, make } from '../make';

export const rule = make.file({
  id: 'swf/vacancies/7240Q',
  severity: 'query',
  column: 'Vacancy',
  cell: 'Post',
  needs: ['Post'],
  since: '2022',
  title: 'No vacancies are recorded',
  says: 'The sheet of vacancies has none.',
  remedy: 'Add the vacancies of census day, or explain that there were none.',
  why: 'The census asks schools that record no vacancies whether that is right.',
  source: helpPage('2016'),
  check: function* (_, rows) {
    for (let at = 0; at < rows.count; at++) if (rows.row(at).text('Post').trim() !== '') return;
    yield { row: -1 };
  },
  examples: { pass: [{ rows: [{ Post: 'TCH' }] }], fail: [{ rows: [] }, { rows: [{ Post: '' }] }] },
});
