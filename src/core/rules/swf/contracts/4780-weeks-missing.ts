import { isMissingWhileOpen } from '../checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4780',
  severity: 'error',
  column: 'WeeksPerYear',
  reads: ['ContractEnd', 'ContractId', 'StaffId'],
  title: 'Weeks per year missing',
  says: 'There are no weeks per year.',
  remedy: 'Put in the weeks that are paid or worked in a year, such as 39 or 52.',
  why: 'The census works out full-time equivalents from hours and weeks and wants them for every open contract.',
  source: since2010('2010-'),
  check: isMissingWhileOpen('WeeksPerYear'),
  examples: {
    pass: [
      { cells: { WeeksPerYear: 39 } },
      { cells: { WeeksPerYear: '', ContractEnd: '31/08/2026' } },
      {
        rows: [{ ContractId: 'C1', WeeksPerYear: '' }],
        others: { roles: [{ ContractId: 'C1', WeeksPerYear: 39 }] },
        because: 'they stand with the role',
      },
    ],
    fail: [{ cells: { WeeksPerYear: '' } }],
  },
});
