import { PERSON_KEYS } from '../items/people';
import { make, ours } from '../make';
import { hasNoRowIn } from '../no-row';

export const rule = make.crossFile({
  id: 'swf/qualifications/x-qualification-without-person',
  severity: 'query',
  column: 'StaffId',
  cell: 'QualificationCode',
  needs: ['QualificationCode'],
  reads: PERSON_KEYS,
  parts: ['staff'],
  title: 'Qualification belongs to nobody on the staff sheet',
  says: 'No row of the staff sheet has the reference of this qualification.',
  remedy: 'Correct the reference, add the person, or explain it.',
  why: 'In the return it stands inside its person; without one it cannot be returned.',
  source: ours,
  check: hasNoRowIn('staff', PERSON_KEYS),
  examples: {
    pass: [{ rows: [{ StaffId: '17' }], others: { staff: [{ StaffId: '17' }] } }],
    fail: [{ rows: [{ StaffId: '19' }], others: { staff: [{ StaffId: '17' }] } }],
  },
});
