import { isMissingWhileOpen } from '../checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4740',
  severity: 'error',
  column: 'HoursPerWeek',
  reads: ['ContractEnd', 'ContractId', 'StaffId'],
  title: 'Hours per week missing',
  says: 'There are no hours per week.',
  remedy: 'Put in the hours that the person works in a usual week.',
  why: 'The census works out full-time equivalents from hours and weeks and wants them for every open contract.',
  source: since2010('2010-'),
  check: isMissingWhileOpen('HoursPerWeek'),
  examples: {
    pass: [
      { cells: { HoursPerWeek: 32.5 } },
      { cells: { HoursPerWeek: '', ContractEnd: '31/08/2026' } },
      {
        rows: [{ ContractId: 'C1', HoursPerWeek: '' }],
        others: { roles: [{ ContractId: 'C1', HoursPerWeek: 32.5 }] },
        because: 'they stand with the role',
      },
    ],
    fail: [{ cells: { HoursPerWeek: '' } }],
  },
});
