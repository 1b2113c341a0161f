import { yesNo } from '../checks';
import { roleOf } from '../contract-roles';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/roles/4417',
  severity: 'error',
  column: 'HLTAStatus',
  cell: 'RoleIdentifier',
  needs: ['RoleIdentifier', 'HLTAStatus'],
  title: 'Role HLTA without HLTA status',
  says: 'The role is HLTA, and the person is not recorded as having HLTA status.',
  remedy: 'Record the status as true, or write TASS where the person does not have it.',
  why: 'The census takes the role only for people who have the status.',
  check: () => (row) =>
    roleOf(row) === 'HLTA' && yesNo(row, 'HLTAStatus') !== true ? {} : undefined,
  examples: {
    pass: [
      {
        rows: [{ StaffId: '17', RoleIdentifier: 'HLTA' }],
        others: { staff: [{ StaffId: '17', HLTAStatus: 'true' }] },
      },
      { rows: [{ StaffId: '17', RoleIdentifier: 'TASS' }], others: { staff: [{ StaffId: '17' }] } },
    ],
    fail: [
      {
        rows: [{ StaffId: '17', RoleIdentifier: 'HLTA' }],
        others: { staff: [{ StaffId: '17', HLTAStatus: 'false' }] },
      },
      { rows: [{ StaffId: '17', RoleIdentifier: 'HLTA' }], others: { staff: [{ StaffId: '17' }] } },
    ],
  },
});
