import { joinKey } from '../../table';
import { roleOf } from '../contract-roles';
import { PERSON_KEYS } from '../items/people';
import { make, ours } from '../make';
import { repeatsARow } from '../repeated-rows';

/** Rows that differ in one of these are of different roles. */
const TELLING = ['RoleIdentifier', 'HoursPerWeek', 'PayRange', 'BasePay'] as const;

export const rule = make.file({
  id: 'swf/roles/x-role-repeated',
  severity: 'advice',
  column: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'ContractId'],
  reads: [...PERSON_KEYS, 'HoursPerWeek', 'PayRange', 'BasePay'],
  title: 'Role stands twice on one contract',
  says: 'An earlier row has the same role, {value}, on the same contract.',
  remedy: 'Leave one of them, unless each has hours or pay of its own.',
  why: 'The census takes a role once a contract.',
  source: ours,
  check: repeatsARow(
    TELLING,
    (row) => joinKey(row.text('ContractId')) !== '' && roleOf(row) !== '',
  ),
  examples: {
    pass: [
      {
        rows: [
          { ContractId: 'C1', RoleIdentifier: 'TCHR' },
          { ContractId: 'C1', RoleIdentifier: 'HDYR' },
          { ContractId: 'C2', RoleIdentifier: 'TCHR' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { ContractId: 'C1', RoleIdentifier: 'TCHR' },
          { ContractId: 'C1', RoleIdentifier: 'TCHR' },
        ],
      },
    ],
  },
});
