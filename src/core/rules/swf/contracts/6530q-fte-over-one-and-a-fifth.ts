import { addsUpToOver, fteColumns } from '../fte';
import { in2010, make } from '../make';

export const rule = make.file({
  id: 'swf/contracts/6530Q',
  case: 'over-1-2',
  severity: 'query',
  column: 'FTE',
  cell: 'HoursPerWeek',
  ...fteColumns,
  until: '2022',
  title: 'Person works more than 1.2 full-time equivalents',
  says: 'The open contracts of this person add up to {total} full-time equivalents.',
  remedy: 'Close contracts that have ended, correct the hours, or explain it.',
  why: 'The census of 2010 asked about people with 1.2 to 1.5. Most often an old contract was left open.',
  source: in2010,
  check: addsUpToOver(1.2, 1.5),
  examples: {
    pass: [
      {
        rows: [
          { StaffId: '17', ContractId: 'A', ContractType: 'PRM', HoursPerWeek: 30, FTEHours: 30 },
          { StaffId: '17', ContractId: 'B', ContractType: 'PRM', HoursPerWeek: 6, FTEHours: 30 },
        ],
      },
      {
        rows: [
          { StaffId: '17', ContractId: 'A', ContractType: 'PRM', HoursPerWeek: 30, FTEHours: 30 },
          { StaffId: '17', ContractId: 'B', ContractType: 'PRM', HoursPerWeek: 18, FTEHours: 30 },
        ],
        because: 'more than 1.5 is an error, 6530',
      },
    ],
    fail: [
      {
        rows: [
          { StaffId: '17', ContractId: 'A', ContractType: 'PRM', HoursPerWeek: 30, FTEHours: 30 },
          { StaffId: '17', ContractId: 'B', ContractType: 'PRM', HoursPerWeek: 12, FTEHours: 30 },
        ],
      },
    ],
  },
});
