import { cell } from '../read';
import { make } from './make';

/** The service compares the status as it is written: in small letters it is not compared. */
const COMPARED: ReadonlySet<string> = new Set(['NEW', 'UPDATE']);

export const rule = make.file({
  id: 'asc-wds/workplace/998',
  case: 'location',
  severity: 'error',
  column: 'LOCATIONID',
  title: 'Location id is not unique',
  says: 'The location id {value} already stands in {row}.',
  remedy: 'Give every workplace its own location id.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['STATUS', 'LOCATIONID'],
  check: function* (_, rows) {
    const seen = new Map<string, number>();
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      const location = cell(row, 'LOCATIONID');
      if (location === '' || !COMPARED.has(cell(row, 'STATUS'))) continue;
      const first = seen.get(location);
      if (first === undefined) seen.set(location, at);
      else yield { row: at, say: { row: String(first + 1) } };
    }
  },
  examples: {
    pass: [
      {
        rows: [
          { STATUS: 'NEW', LOCATIONID: '1-12345678' },
          { STATUS: 'NEW', LOCATIONID: '1-12345679' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { STATUS: 'NEW', LOCATIONID: '1-12345678' },
          { STATUS: 'UPDATE', LOCATIONID: '1-12345678' },
        ],
      },
    ],
  },
});
