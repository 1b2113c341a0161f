import { joinKey } from '../../table';
import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/qualifications/6220',
  case: 'withdrawn',
  severity: 'error',
  column: 'QualificationSubject',
  since: '2022',
  title: 'Subject code X000 was withdrawn',
  says: 'X000 has not been a subject code since 2017.',
  remedy: 'Choose a current code for the subject.',
  why: 'The census does not take withdrawn codes.',
  source: helpPage('2017'),
  check: () => (row) => (joinKey(row.text('QualificationSubject')) === 'X000' ? {} : undefined),
  examples: {
    pass: [{ cells: { QualificationSubject: 'X100' } }],
    fail: [{ cells: { QualificationSubject: 'X000' } }],
  },
});
