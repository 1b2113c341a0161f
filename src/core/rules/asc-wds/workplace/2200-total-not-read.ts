import { twoCareWorkers } from './example-staff';
import { staffTotal } from './staff-total';

export const rule = staffTotal((total) => total === undefined, {
  case: 'not-read',
  title: 'Total staff is not compared with the worker file',
  says: 'The service does not read the total of this row and warns of it; the worker file has {staff} rows for this workplace.',
  remedy:
    'Correct the total if it has an error; explain it if the status is NOCHANGE, where there is nothing to correct.',
  why: 'The service compares the total of a row with NOCHANGE although it has not read it, so that it always differs.',
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', TOTALPERMTEMP: '2' }],
        others: { worker: twoCareWorkers },
      },
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'UNCHECKED', TOTALPERMTEMP: '' }],
        others: { worker: [] },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NOCHANGE', TOTALPERMTEMP: '0' }],
        others: { worker: [] },
      },
    ],
  },
});
