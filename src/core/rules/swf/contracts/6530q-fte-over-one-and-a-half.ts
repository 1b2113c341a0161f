import { addsUpToOver, fteColumns } from '../fte';
import { make, since2010 } from '../make';

export const rule = make.file({
  id: 'swf/contracts/6530Q',
  severity: 'query',
  column: 'FTE',
  cell: 'HoursPerWeek',
  ...fteColumns,
  since: '2022',
  title: 'Person works more than 1.5 full-time equivalents',
  says: 'The open contracts of this person add up to {total} full-time equivalents.',
  remedy: 'Close contracts that have ended, correct the hours, or explain it.',
  why: 'The census asks about people with more than 1.5. Most often an old contract was left open.',
  source: since2010('2010-', 'In 2010 it was an error; when it became a query was not seen.'),
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
