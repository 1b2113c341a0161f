import { isMissingWhileOpen } from '../checks';
import { make, since2010 } from '../make';
import { AGREEMENTS } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4540',
  severity: 'error',
  column: 'BasePay',
  reads: ['DailyRate', 'ContractEnd', 'ContractType', 'ContractId', 'StaffId'],
  title: 'Base pay is missing',
  says: 'There is no base pay, and the person is not paid by the day.',
  remedy: 'Put in the yearly salary without additional payments, or DailyRate Y.',
  why: 'The census wants base pay for every open contract that is not paid by the day.',
  source: since2010('2010, 2019-', 'Service agreements are passed over: others pay those people.'),
  check: (facts) => {
    const isBlank = isMissingWhileOpen('BasePay')(facts);
    return (row) =>
      row.text('DailyRate').trim() === 'Y' || AGREEMENTS.has(row.text('ContractType').trim())
        ? undefined
        : isBlank(row);
  },
  examples: {
    pass: [
      { cells: { BasePay: '32916.00', DailyRate: 'N' } },
      { cells: { BasePay: '', DailyRate: 'Y' } },
      { cells: { BasePay: '', ContractEnd: '31/08/2026' }, because: 'the contract had ended' },
      {
        rows: [{ ContractId: 'C1', BasePay: '' }],
        others: { roles: [{ ContractId: 'C1', RoleIdentifier: 'TCHR', BasePay: '32916.00' }] },
        because: 'pay stands with the role',
      },
    ],
    fail: [{ cells: { BasePay: '', DailyRate: 'N' } }, { cells: { BasePay: '' } }],
  },
});
