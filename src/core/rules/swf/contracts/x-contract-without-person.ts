import { PERSON_KEYS } from '../items/people';
import { make, ours } from '../make';
import { hasNoRowIn } from '../no-row';

export const rule = make.crossFile({
  id: 'swf/contracts/x-contract-without-person',
  severity: 'query',
  column: 'StaffId',
  cell: 'ContractType',
  needs: ['ContractType'],
  reads: PERSON_KEYS,
  parts: ['staff'],
  title: 'Contract belongs to nobody on the staff sheet',
  says: 'No row of the staff sheet has the reference of this contract.',
  remedy: 'Correct the reference, add the person, or explain it.',
  why: 'In the return a contract stands inside its person; one without a person cannot be returned.',
  source: ours,
  check: hasNoRowIn('staff', PERSON_KEYS),
  examples: {
    pass: [
      { rows: [{ StaffId: 'e17', ContractType: 'PRM' }], others: { staff: [{ StaffId: 'E17' }] } },
    ],
    fail: [
      { rows: [{ StaffId: '19', ContractType: 'PRM' }], others: { staff: [{ StaffId: '17' }] } },
    ],
  },
});
