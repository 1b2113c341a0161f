import { hasNoRoleFor } from '../head-role';
import { PERSON_KEYS } from '../items/people';
import { make } from '../make';

export const rule = make.file({
  id: 'swf/roles/4414',
  severity: 'error',
  column: 'Role',
  cell: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'Post'],
  reads: [
    ...PERSON_KEYS,
    ...['ContractId', 'ContractType', 'ContractStart', 'ContractEnd', 'Estab'],
  ],
  title: 'Contract with post HDT has no role HDTR',
  says: 'The post is HDT, headteacher, and no role of the contract is HDTR.',
  todo: 'Add a role HDTR to the contract, or correct the post.',
  why: 'The census wants the role that goes with the post, beside others that the person may have.',
  check: hasNoRoleFor('HDT', 'HDTR'),
  examples: {
    pass: [
      {
        rows: [
          { ContractId: 'C1', Post: 'HDT', RoleIdentifier: 'TCHR' },
          { ContractId: 'C1', Post: 'HDT', RoleIdentifier: 'HDTR' },
        ],
      },
      { rows: [{ ContractId: 'C2', Post: 'TCM', RoleIdentifier: 'TCHR' }] },
    ],
    fail: [
      {
        rows: [
          { ContractId: 'C1', Post: 'HDT', RoleIdentifier: 'TCHR' },
          { ContractId: 'C2', Post: 'HDT', RoleIdentifier: 'HDTR' },
        ],
      },
    ],
  },
});
