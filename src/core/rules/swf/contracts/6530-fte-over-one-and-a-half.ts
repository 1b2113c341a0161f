import { addsUpToOver, fteColumns } from '../fte';
import { in2010But, make } from '../make';

export const rule = make.file({
  id: 'swf/contracts/6530',
  severity: 'error',
  column: 'FTE',
  cell: 'HoursPerWeek',
  ...fteColumns,
  until: '2022',
  title: 'Person works more than 1.5 full-time equivalents',
  says: 'The open contracts of this person add up to {total} full-time equivalents.',
  remedy: 'Close contracts that have ended, or correct the hours.',
  why: 'The census of 2010 did not take people with more than 1.5. Most often an old contract was left open.',
  source: in2010But('Later it became a query, 6530Q; when was not seen.'),
  check: addsUpToOver(1.5),
  examples: {
    pass: [
      {
        rows: [
          { StaffId: '17', ContractType: 'PRM', HoursPerWeek: 32.5, FTEHours: 32.5 },
          { StaffId: '17', ContractType: 'TMP', HoursPerWeek: 16.25, FTEHours: 32.5 },
        ],
      },
      {
        rows: [
          { StaffId: '17', ContractType: 'PRM', HoursPerWeek: 37, FTEHours: 37 },
          {
            StaffId: '17',
            ContractType: 'PRM',
            HoursPerWeek: 37,
            FTEHours: 37,
            ContractEnd: '31/08/2026',
          },
        ],
        because: 'the second contract had ended',
      },
    ],
    fail: [
      {
        rows: [
          { StaffId: '17', ContractId: 'A', ContractType: 'PRM', HoursPerWeek: 37, FTEHours: 37 },
          { StaffId: '17', ContractId: 'B', ContractType: 'FXT', HoursPerWeek: 20, FTEHours: 37 },
        ],
      },
    ],
  },
});
