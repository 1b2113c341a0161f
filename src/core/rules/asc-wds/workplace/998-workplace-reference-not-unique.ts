import { cell, reference } from '../read';
import { make } from './make';

export const rule = make.file({
  id: 'asc-wds/workplace/998',
  case: 'reference',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is not unique',
  says: 'An earlier row has the reference {value}; spaces make no difference.',
  todo: 'Give every workplace a reference of its own, or take out the row that stands twice.',
  why: 'The service takes none of the files while an error stands.',
  check: function* (_, rows) {
    const seen = new Set<string>();
    for (let at = 0; at < rows.count; at++) {
      const key = reference(cell(rows.row(at), 'LOCALESTID'));
      if (seen.has(key)) yield { row: at };
      else if (key !== '') seen.add(key);
    }
  },
  examples: {
    pass: [{ rows: [{ LOCALESTID: 'WP1' }, { LOCALESTID: 'WP2' }] }],
    fail: [{ rows: [{ LOCALESTID: 'WP1' }, { LOCALESTID: 'WP 1' }] }],
  },
});
