import { PERSON_COLUMNS } from '../items/people';
import { in2010But, make } from '../make';
import { contractsOf } from '../people';
import { AGREEMENTS } from '../posts';

export const rule = make.row({
  id: 'swf/staff/4150',
  severity: 'error',
  column: 'NINumber',
  reads: PERSON_COLUMNS,
  title: 'NI number is missing',
  says: 'There is no National Insurance number.',
  remedy: 'Take it from the payroll.',
  why: 'The census follows people from year to year by this number.',
  source: in2010But(
    'It was an error for staff with a contract; for others there was a query, 4160Q.',
  ),
  check: (facts) => {
    const contracts = contractsOf(facts);
    return (row) => {
      if (row.text('NINumber').trim() !== '') return undefined;
      const of = contracts(row);
      // People whom an agency or authority employs are not on the school's payroll.
      const isAgency =
        of.length > 0 && of.every((one) => AGREEMENTS.has(one.text('ContractType').trim()));
      return isAgency ? undefined : {};
    };
  },
  examples: {
    pass: [
      { cells: { NINumber: 'QQ123456C' } },
      {
        rows: [{ StaffId: '17', NINumber: '' }],
        others: { contracts: [{ StaffId: '17', ContractType: 'SAG' }] },
        because: 'an agency employs the person',
      },
    ],
    fail: [{ cells: { NINumber: '' } }],
  },
});
