import { twoCareWorkers } from './example-staff';
import { staffTotal } from './staff-total';

const WORKPLACE = { LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', TOTALPERMTEMP: '2' };

export const rule = staffTotal((total, staff) => total !== undefined && total !== staff, {
  title: 'Total staff differs from the worker file',
  says: 'The total is {value}, and the worker file has {staff} rows for this workplace.',
  remedy:
    'Correct the total, add the missing workers to the worker file, or explain the difference.',
  why: 'The service takes the file and asks; it counts workers with status NEW and UPDATE, and those on record that are left as they are.',
  examples: {
    pass: [{ rows: [WORKPLACE], others: { worker: twoCareWorkers } }],
    fail: [
      { rows: [{ ...WORKPLACE, TOTALPERMTEMP: '3' }], others: { worker: twoCareWorkers } },
      {
        rows: [WORKPLACE],
        others: {
          worker: [
            ...twoCareWorkers,
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W3', STATUS: 'UPDATE', MAINJOBROLE: '7' },
          ],
        },
      },
    ],
  },
});
