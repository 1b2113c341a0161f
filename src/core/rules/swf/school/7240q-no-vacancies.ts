import { isTurn } from '../../common/turns';
import { joinKey } from '../../table';
import { helpPage, make } from '../make';

export const rule = make.crossFile({
  id: 'swf/school/7240Q',
  severity: 'query',
  column: 'Vacancy',
  cell: 'Estab',
  needs: ['Estab'],
  parts: ['vacancies'],
  since: '2022',
  title: 'School has no vacancies',
  says: 'No vacancy is recorded for school {value}.',
  remedy: 'Add its vacancies of census day, or explain that there were none.',
  why: 'The census asks schools that record no vacancies whether that is right.',
  source: helpPage('2016'),
  check: function* (facts, rows) {
    const vacancies = facts.part('vacancies');
    if (vacancies?.has('Estab') !== true) return;
    const schools = new Set<string>();
    for (let at = 0; at < vacancies.count; at++) {
      if (isTurn(at)) yield undefined;
      const row = vacancies.row(at);
      if (row.text('Post').trim() !== '') schools.add(joinKey(row.text('Estab')));
    }
    // Where there is none at all, the sheet of vacancies says so; one without a school may be anybody's.
    if (schools.size === 0 || schools.has('')) return;
    for (let at = 0; at < rows.count; at++) {
      const school = joinKey(rows.row(at).text('Estab'));
      if (school !== '' && !schools.has(school)) yield { row: at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ Estab: '2001' }, { LEA: '340', Estab: '' }],
        others: { vacancies: [{ Estab: '2001', Post: 'TCH' }] },
      },
      {
        rows: [{ Estab: '2001' }, { Estab: '2002' }],
        others: { vacancies: [{ Estab: '2001', Post: 'TCH' }, { Post: 'HDT' }] },
        because: 'one of the vacancies may be of school 2002',
      },
      {
        rows: [{ Estab: '2001' }],
        others: { vacancies: [{ Estab: '', Post: '' }] },
        because: 'the sheet of vacancies is asked about as a whole',
      },
    ],
    fail: [
      {
        rows: [{ Estab: '2001' }, { Estab: '2002' }],
        others: { vacancies: [{ Estab: '2001', Post: 'TCH' }] },
      },
    ],
  },
});
