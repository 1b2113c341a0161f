import { PERSON_KEYS } from '../items/people';
import { make, ours } from '../make';
import { hasNoRowIn } from '../no-row';

export const rule = make.crossFile({
  id: 'swf/roles/x-role-without-contract',
  severity: 'query',
  column: 'RoleIdentifier',
  reads: ['ContractId', ...PERSON_KEYS],
  parts: ['contracts'],
  title: 'Role belongs to no contract',
  says: 'No row of the contracts sheet has the reference of this role.',
  remedy: 'Correct the reference, add the contract, or explain it.',
  why: 'In the return a role stands inside its contract; one without a contract cannot be returned.',
  source: ours,
  check: hasNoRowIn('contracts', ['ContractId', ...PERSON_KEYS]),
  examples: {
    pass: [
      {
        rows: [{ ContractId: 'C1', RoleIdentifier: 'TCHR' }],
        others: { contracts: [{ ContractId: 'C1' }] },
      },
    ],
    fail: [
      {
        rows: [{ ContractId: 'C3', RoleIdentifier: 'TCHR' }],
        others: { contracts: [{ ContractId: 'C1' }] },
      },
    ],
  },
});
