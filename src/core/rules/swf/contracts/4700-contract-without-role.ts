import { PERSON_KEYS } from '../items/people';
import { in2010But, make } from '../make';
import { hasNoRowIn } from '../no-row';

export const rule = make.crossFile({
  id: 'swf/contracts/4700',
  severity: 'error',
  column: 'Role',
  cell: 'Post',
  needs: ['Post'],
  reads: ['ContractId', ...PERSON_KEYS],
  parts: ['roles'],
  title: 'Contract has no role',
  says: 'No row of the roles sheet belongs to this contract.',
  remedy: 'Add a role for it, or correct the reference on the roles sheet.',
  why: 'The census wants at least one role on every contract.',
  source: in2010But('On a sheet with roles beside contracts, a missing role is rule 4710.'),
  check: hasNoRowIn('roles', ['ContractId', ...PERSON_KEYS]),
  examples: {
    pass: [
      {
        rows: [{ ContractId: 'C1', Post: 'TCM' }],
        others: { roles: [{ ContractId: 'C1', RoleIdentifier: 'TCHR' }] },
      },
    ],
    fail: [
      {
        rows: [{ ContractId: 'C2', Post: 'TCM' }],
        others: { roles: [{ ContractId: 'C1', RoleIdentifier: 'TCHR' }] },
      },
    ],
  },
});
