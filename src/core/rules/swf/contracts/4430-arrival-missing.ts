import { in2010But, make } from '../make';
import { AGREEMENTS, TEACHERS_AND_ASSISTANTS } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4430',
  severity: 'error',
  column: 'SchoolArrivalDate',
  needs: ['SchoolArrivalDate', 'Post'],
  reads: ['LASchoolLevel', 'ContractType'],
  title: 'Date of arrival in school is missing',
  says: 'This {post} has no date of arrival in the school.',
  remedy: 'Put in the day on which the person first came to work in the school.',
  why: 'The census wants it for teachers and teaching assistants in schools.',
  source: in2010But('Central staff (LA or school level L) and service agreements are passed over.'),
  check: () => (row) => {
    const post = row.text('Post').trim();
    const isWanted =
      TEACHERS_AND_ASSISTANTS.has(post) &&
      row.text('LASchoolLevel').trim() !== 'L' &&
      !AGREEMENTS.has(row.text('ContractType').trim());
    return isWanted && row.text('SchoolArrivalDate').trim() === '' ? { say: { post } } : undefined;
  },
  examples: {
    pass: [
      { cells: { Post: 'TCM', SchoolArrivalDate: '01/09/2020' } },
      { cells: { Post: 'OSP' } },
      { cells: { Post: 'TCM', LASchoolLevel: 'L' } },
    ],
    fail: [{ cells: { Post: 'TCM' } }, { cells: { Post: 'TAS', LASchoolLevel: 'S' } }],
  },
});
