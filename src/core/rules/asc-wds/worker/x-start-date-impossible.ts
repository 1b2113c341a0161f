import { make } from './make';
import { startFault, takenStart } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/x-start-date-impossible',
  severity: 'query',
  column: 'STARTDATE',
  title: 'Start date is a day that does not exist',
  says: 'There is no such day as {value}.',
  remedy: 'Check the day and the month, and write the date as DD/MM/YYYY.',
  why: 'The service accepts the date and cannot store it. It does not compare STARTINSECT with it either.',
  reads: ['DOB', 'YEAROFENTRY'],
  check: (facts) => {
    const fault = startFault(facts);
    const start = takenStart(facts);
    return (row) => (fault(row) === undefined && start(row) === undefined ? {} : undefined);
  },
  examples: {
    pass: [{ cells: { STARTDATE: '28/02/2001' } }, { cells: { STARTDATE: '' } }],
    fail: [{ cells: { STARTDATE: '31/02/2001' } }, { cells: { STARTDATE: '00/01/2001' } }],
  },
});
