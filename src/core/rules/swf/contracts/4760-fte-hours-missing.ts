import { isMissingWhileOpen } from '../checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4760',
  severity: 'error',
  column: 'FTEHours',
  reads: ['ContractEnd', 'ContractId', 'StaffId'],
  title: 'Full-time hours per week missing',
  says: 'There are no full-time hours per week.',
  remedy: 'Put in the hours that a full-time person in this post works in a week.',
  why: 'The census works out full-time equivalents from hours and weeks and wants them for every open contract.',
  source: since2010('2010-'),
  check: isMissingWhileOpen('FTEHours'),
  examples: {
    pass: [
      { cells: { FTEHours: 32.5 } },
      { cells: { FTEHours: '', ContractEnd: '31/08/2026' } },
      {
        rows: [{ ContractId: 'C1', FTEHours: '' }],
        others: { roles: [{ ContractId: 'C1', FTEHours: 32.5 }] },
        because: 'they stand with the role',
      },
    ],
    fail: [{ cells: { FTEHours: '' } }],
  },
});
