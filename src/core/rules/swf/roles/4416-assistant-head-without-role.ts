import { hasNoRoleFor } from '../head-role';
import { PERSON_KEYS } from '../items/people';
import { make } from '../make';

export const rule = make.file({
  id: 'swf/roles/4416',
  severity: 'error',
  column: 'Role',
  cell: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'Post'],
  reads: [
    ...PERSON_KEYS,
    ...['ContractId', 'ContractType', 'ContractStart', 'ContractEnd', 'Estab'],
  ],
  title: 'Contract with post AHT has no role ASHT',
  says: 'The post is AHT, assistant head, and no role of the contract is ASHT.',
  todo: 'Add a role ASHT to the contract, or correct the post.',
  why: 'The census wants the role that goes with the post, beside others that the person may have.',
  check: hasNoRoleFor('AHT', 'ASHT'),
  examples: {
    pass: [
      {
        rows: [
          { ContractId: 'C1', Post: 'AHT', RoleIdentifier: 'TCHR' },
          { ContractId: 'C1', Post: 'AHT', RoleIdentifier: 'ASHT' },
        ],
      },
      { rows: [{ ContractId: 'C2', Post: 'TCM', RoleIdentifier: 'TCHR' }] },
    ],
    fail: [
      {
        rows: [
          { ContractId: 'C1', Post: 'AHT', RoleIdentifier: 'TCHR' },
          { ContractId: 'C2', Post: 'AHT', RoleIdentifier: 'ASHT' },
        ],
      },
    ],
  },
});
