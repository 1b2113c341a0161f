import { hasNoRoleFor } from '../head-role';
import { PERSON_KEYS } from '../items/people';
import { make } from '../make';

export const rule = make.file({
  id: 'swf/roles/4415',
  severity: 'error',
  column: 'Role',
  cell: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'Post'],
  reads: [
    ...PERSON_KEYS,
    ...['ContractId', 'ContractType', 'ContractStart', 'ContractEnd', 'Estab'],
  ],
  title: 'Contract with post DHT has no role DPHT',
  says: 'The post is DHT, deputy head, and no role of the contract is DPHT.',
  todo: 'Add a role DPHT to the contract, or correct the post.',
  why: 'The census wants the role that goes with the post, beside others that the person may have.',
  check: hasNoRoleFor('DHT', 'DPHT'),
  examples: {
    pass: [
      {
        rows: [
          { ContractId: 'C1', Post: 'DHT', RoleIdentifier: 'TCHR' },
          { ContractId: 'C1', Post: 'DHT', RoleIdentifier: 'DPHT' },
        ],
      },
      { rows: [{ ContractId: 'C2', Post: 'TCM', RoleIdentifier: 'TCHR' }] },
    ],
    fail: [
      {
        rows: [
          { ContractId: 'C1', Post: 'DHT', RoleIdentifier: 'TCHR' },
          { ContractId: 'C2', Post: 'DHT', RoleIdentifier: 'DPHT' },
        ],
      },
    ],
  },
});
