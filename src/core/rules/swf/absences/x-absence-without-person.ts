import { PERSON_KEYS } from '../items/people';
import { make, ours } from '../make';
import { hasNoRowIn } from '../no-row';

export const rule = make.crossFile({
  id: 'swf/absences/x-absence-without-person',
  severity: 'query',
  column: 'StaffId',
  cell: 'FirstDayOfAbsence',
  needs: ['FirstDayOfAbsence'],
  reads: PERSON_KEYS,
  parts: ['staff'],
  title: 'Absence belongs to nobody on the staff sheet',
  says: 'No row of the staff sheet has the reference of this absence.',
  remedy: 'Correct the reference, add the person, or explain it.',
  why: 'In the return it stands inside its person; without one it cannot be returned.',
  source: ours,
  check: hasNoRowIn('staff', PERSON_KEYS),
  examples: {
    pass: [{ rows: [{ StaffId: '17' }], others: { staff: [{ StaffId: '17' }] } }],
    fail: [{ rows: [{ StaffId: '19' }], others: { staff: [{ StaffId: '17' }] } }],
  },
});
