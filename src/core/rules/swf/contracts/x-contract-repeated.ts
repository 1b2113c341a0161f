import { PERSON_KEYS } from '../items/people';
import { make, ours } from '../make';
import { personKey } from '../people';
import { repeatsARow } from '../repeated-rows';

/** What may differ between rows of one contract: a row for each role or payment is none too many. */
const TELLING = ['RoleIdentifier', 'HoursPerWeek', 'PaymentType', 'PaymentAmount'] as const;

export const rule = make.file({
  id: 'swf/contracts/x-contract-repeated',
  severity: 'query',
  column: 'ContractType',
  needs: ['ContractType', 'ContractStart', 'Post'],
  reads: [...PERSON_KEYS, ...['ContractId', 'ContractEnd', 'Estab'], ...TELLING],
  title: 'Contract stands twice',
  says: 'An earlier row has the same person, contract type, post and dates.',
  remedy: 'Take one of the rows out, or explain why there are two such contracts.',
  why: 'The person would be counted twice in full-time equivalents.',
  source: ours,
  check: repeatsARow(
    TELLING,
    (row) => row.text('ContractType').trim() !== '' && personKey(row) !== '',
  ),
  examples: {
    pass: [
      {
        rows: [
          { StaffId: '17', ContractType: 'PRM', Post: 'TAS', ContractStart: '01/09/2020' },
          { StaffId: '17', ContractType: 'PRM', Post: 'OSP', ContractStart: '01/09/2020' },
        ],
      },
      {
        rows: [
          { StaffId: '17', ContractId: 'A', ContractType: 'PRM', Post: 'TCM', PaymentType: 'TLE' },
          { StaffId: '17', ContractId: 'A', ContractType: 'PRM', Post: 'TCM', PaymentType: 'SEN' },
        ],
        because: 'a row for each payment',
      },
    ],
    fail: [
      {
        rows: [
          { StaffId: '17', ContractType: 'PRM', Post: 'TAS', ContractStart: '01/09/2020' },
          { StaffId: '17', ContractType: 'PRM', Post: 'TAS', ContractStart: '01/09/2020' },
        ],
      },
    ],
  },
});
