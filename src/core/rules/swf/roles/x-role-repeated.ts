import { joinKey } from '../../table';
import { contractKey, roleOf } from '../contract-roles';
import { PERSON_KEYS } from '../items/people';
import { make, ours } from '../make';

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
  todo: 'Leave one of them, unless each has hours or pay of its own.',
  why: 'The census takes a role once a contract.',
  source: ours,
  check: function* (_, rows) {
    const seen = new Set<string>();
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      if (joinKey(row.text('ContractId')) === '' || roleOf(row) === '') continue;
      const key = [contractKey(row), ...TELLING.map((column) => joinKey(row.text(column)))].join(
        '\n',
      );
      if (seen.has(key)) yield { row: at };
      seen.add(key);
    }
  },
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
