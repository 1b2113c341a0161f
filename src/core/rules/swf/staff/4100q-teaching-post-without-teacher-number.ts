import { everyRow, isQualified, QUALIFIED } from '../checks';
import { PERSON_COLUMNS } from '../items/people';
import { helpPage, make } from '../make';
import { contractsOf } from '../people';
import { hasEnded } from '../periods';
import { TEACHERS } from '../posts';

export const rule = make.crossFile({
  id: 'swf/staff/4100Q',
  case: 'teaching-post',
  severity: 'query',
  column: 'TeacherNumber',
  reads: [...QUALIFIED, ...PERSON_COLUMNS],
  parts: ['contracts'],
  since: '2022',
  title: 'Teacher has no teacher number',
  says: 'There is no teacher number, yet the person has an open contract as {post}.',
  remedy:
    'Put in the seven digits of the teacher reference number, correct the post, or explain it.',
  why:
    'The census expects a teacher number for everybody in a teaching post, except on the pay ' +
    'range for unqualified teachers.',
  source: helpPage('2025'),
  check: everyRow((facts) => {
    const contracts = contractsOf(facts);
    return (row) => {
      // Qualified people are the other case of this number, and it is said once.
      if (row.text('TeacherNumber').trim() !== '' || isQualified(row)) return undefined;
      const contract = contracts(row).find(
        (one) =>
          TEACHERS.has(one.text('Post').trim()) &&
          one.text('PayRange').trim() !== 'UT' &&
          !hasEnded(one, facts.reference),
      );
      return contract && { say: { post: contract.text('Post').trim() } };
    };
  }),
  examples: {
    pass: [
      { rows: [{ StaffId: '17' }], others: { contracts: [{ StaffId: '17', Post: 'TAS' }] } },
      {
        rows: [{ StaffId: '17' }],
        others: { contracts: [{ StaffId: '17', Post: 'TCH', PayRange: 'UT' }] },
        because: 'unqualified teachers have no number',
      },
      {
        rows: [{ StaffId: '17', QTS: 'false', QTLS: 'true' }],
        others: { contracts: [{ StaffId: '17', Post: 'TCM', PayRange: 'TE' }] },
        because: 'the other message of this number is about qualified people',
      },
      {
        rows: [{ StaffId: '17', QTS: 'false', EYTS: 'true' }],
        others: { contracts: [{ StaffId: '17', Post: 'TCM', PayRange: 'TE' }] },
      },
    ],
    fail: [
      {
        rows: [{ StaffId: '17', QTS: 'false', QTLS: 'false', EYTS: 'false' }],
        others: { contracts: [{ StaffId: '17', Post: 'TCM', PayRange: 'TE' }] },
      },
      {
        rows: [{ StaffId: '17' }],
        others: { contracts: [{ StaffId: '17', Post: 'TCM', PayRange: 'TE' }] },
      },
    ],
  },
});
