import { joinKey } from '../../table';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/qualifications/6245',
  severity: 'error',
  column: 'QualificationSubject',
  cell: 'QualificationSubject2',
  needs: ['QualificationSubject', 'QualificationSubject2'],
  title: 'Both subjects of a qualification are the same',
  says: 'Both subject codes are {value}.',
  remedy: 'Take the second out, or correct one of them.',
  why: 'The census wants a second subject only where there is another.',
  source: since2010('2010-'),
  check: () => (row) => {
    const first = joinKey(row.text('QualificationSubject'));
    return first !== '' && first === joinKey(row.text('QualificationSubject2')) ? {} : undefined;
  },
  examples: {
    pass: [
      { cells: { QualificationSubject: 'G100', QualificationSubject2: 'F300' } },
      { cells: { QualificationSubject: 'G100' } },
    ],
    fail: [{ cells: { QualificationSubject: 'G100', QualificationSubject2: 'G100' } }],
  },
});
