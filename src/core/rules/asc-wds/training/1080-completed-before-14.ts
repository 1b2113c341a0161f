import { addYears } from '../../../sheet/day';
import { lenientDay } from '../lenient-date';
import { cell } from '../read';
import { completedDay } from './dates';
import { make } from './make';
import { namedRows, workersIn, workplacesIn } from './rows';

const YOUNGEST = 14;

export const rule = make.crossFile({
  id: 'asc-wds/training/1080',
  case: 'before-14',
  severity: 'error',
  column: 'DATECOMPLETED',
  title: 'Training was completed before the age of 14',
  says: 'The training was completed on {value}, less than 14 years after the date of birth in the worker file.',
  remedy: 'Correct the date completed here, or the date of birth in the worker file.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID', 'DATECOMPLETED', 'DOB'],
  parts: ['workplace', 'worker'],
  check: function* (facts, rows) {
    const completed = completedDay(facts);
    const workplaces = workplacesIn(facts);
    const workers = workersIn(facts);
    if (workplaces === undefined || workers === undefined) return;
    for (const { row, workplace, worker } of namedRows(rows)) {
      const is = completed(row);
      const of = workplaces.has(workplace) ? workers.get(worker) : undefined;
      if (of === undefined || !is || !('day' in is)) continue;
      const born = lenientDay(cell(of, 'DOB'), facts.today, '-');
      if (born === undefined || is.day >= addYears(born, YOUNGEST)) continue;
      yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', DATECOMPLETED: '10/12/1996' }],
        others: {
          workplace: [{ LOCALESTID: 'WP1' }],
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', DOB: '10/12/1982' }],
        },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', DATECOMPLETED: '09/12/1996' }],
        others: {
          workplace: [{ LOCALESTID: 'WP1' }],
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', DOB: '10/12/1982' }],
        },
      },
    ],
  },
});
