import { isTurn } from '../../common/turns';
import { cell } from '../read';
import { isLeftAlone } from '../status';
import { make } from './make';
import { rowsOf } from './service/files';
import { takenHours } from './service/hours';
import { NI_NUMBER } from './service/ni-number';

/** Hours a week that one person can have at all jobs together. */
const MOST = 75;

interface Group {
  readonly rows: number[];
  hours: number;
}

export const rule = make.file({
  id: 'asc-wds/worker/5570',
  case: 'ni-number-over-75-hours',
  severity: 'error',
  column: 'NINUMBER',
  title: 'Workers with one National Insurance number have more than 75 hours together',
  says: '{count} rows have this National Insurance number, with {hours} contracted hours a week together.',
  remedy: 'Check whose number it is, and the contracted hours in these rows.',
  why: 'The service refuses the whole upload while a row has this error. It does not count average hours.',
  needs: ['NINUMBER', 'CONTHOURS'],
  reads: ['STATUS', 'ZEROHRCONT', 'EMPLSTATUS'],
  check: function* (facts, rows) {
    const hours = takenHours(facts);
    const groups = new Map<string, Group>();
    for (const row of rowsOf(rows)) {
      if (isTurn(row.at)) yield undefined;
      const number = cell(row, 'NINUMBER');
      if (!NI_NUMBER.test(number) || isLeftAlone(row)) continue;
      const group = groups.get(number) ?? { rows: [], hours: 0 };
      groups.set(number, group);
      group.rows.push(row.at);
      const own = hours(row);
      // Hours that are not known make the whole sum unknown to the service.
      group.hours += own === 'not known' ? NaN : (own ?? 0);
    }
    for (const group of groups.values()) {
      if (group.rows.length < 2 || !(group.hours > MOST)) continue;
      const say = { count: String(group.rows.length), hours: String(group.hours) };
      for (const row of group.rows) yield { row, say };
    }
  },
  examples: {
    pass: [
      {
        rows: [
          { NINUMBER: 'QQ123456C', CONTHOURS: '37.5' },
          { NINUMBER: 'QQ123456C', CONTHOURS: '37.5' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { NINUMBER: 'QQ123456C', CONTHOURS: '38' },
          { NINUMBER: 'QQ123456C', CONTHOURS: '37.5' },
        ],
      },
    ],
  },
});
