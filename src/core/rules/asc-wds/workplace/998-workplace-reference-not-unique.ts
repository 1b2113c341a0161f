import { cell, reference } from '../read';
import { make } from './make';

export const rule = make.file({
  id: 'asc-wds/workplace/998',
  case: 'reference',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is not unique',
  says: 'The reference {value} already stands in {row}; spaces make no difference.',
  remedy: 'Give every workplace a reference of its own, or delete one of the two rows.',
  why: 'The service takes none of the files while there is an error.',
  check: function* (_, rows) {
    const seen = new Map<string, number>();
    for (let at = 0; at < rows.count; at++) {
      const key = reference(cell(rows.row(at), 'LOCALESTID'));
      const first = seen.get(key);
      if (first !== undefined) yield { row: at, say: { row: String(first + 1) } };
      else if (key !== '') seen.set(key, at);
    }
  },
  examples: {
    pass: [{ rows: [{ LOCALESTID: 'WP1' }, { LOCALESTID: 'WP2' }] }],
    fail: [{ rows: [{ LOCALESTID: 'WP1' }, { LOCALESTID: 'WP 1' }] }],
  },
});
