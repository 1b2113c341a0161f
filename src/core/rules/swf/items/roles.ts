/** Columns about a role in a contract. */
import type { PartItem } from '../../types';

export const roleItems: readonly PartItem[] = [
  {
    column: 'RoleIdentifier',
    title: 'role',
    format: { kind: 'code', set: 'swf.role' },
    neededBy: 'every contract',
    also: ['Role', 'SWF role', 'SWF role code', 'Census role', 'Role identifier', 'DfE role'],
  },
  {
    column: 'RoleCode',
    title: 'role code (Harmonised Workforce Roles)',
    format: { kind: 'code', set: 'hwr' },
    neededBy: '',
    also: ['Role code', 'HWR code', 'HWR'],
    optional: true,
  },
];
