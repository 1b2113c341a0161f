import { isMissing } from '../../common/checks';
import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/vacancies/7040',
  severity: 'error',
  column: 'Vacancy',
  cell: 'Tenure',
  needs: ['Tenure'],
  since: '2022',
  title: 'Tenure of the vacancy is missing',
  says: 'There is no tenure for this vacancy.',
  remedy: 'Say whether it is permanent or temporary, as the census codes it.',
  why: 'The census wants a valid tenure for every vacancy.',
  source: helpPage('2020s', 'The codes were not seen: only a missing tenure is found.'),
  check: isMissing('Tenure'),
  examples: { pass: [{ cells: { Tenure: 'P' } }], fail: [{ cells: { Post: 'TCH', Tenure: '' } }] },
});
