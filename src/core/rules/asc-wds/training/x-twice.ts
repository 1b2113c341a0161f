import { isTurn } from '../../common/turns';
import { cell } from '../read';
import { make } from './make';
import { namedRows } from './rows';

const SAME = ['CATEGORY', 'TRAININGNAME', 'DATECOMPLETED'];

export const rule = make.file({
  id: 'asc-wds/training/x-twice',
  severity: 'advice',
  column: 'CATEGORY',
  title: 'The same training is entered twice',
  says: 'The same worker, category, name and date already stand in {row}.',
  remedy: 'Delete one of the two rows.',
  why: 'The service takes both and stores the training twice.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID', 'CATEGORY', 'DATECOMPLETED'],
  reads: ['TRAININGNAME'],
  check: function* (_, rows) {
    const seen = new Map<string, number>();
    for (const { row, worker } of namedRows(rows)) {
      if (isTurn(row.at)) yield undefined;
      const key = [worker, ...SAME.map((column) => cell(row, column).toLowerCase())].join('\n');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row.at);
      else yield { row: row.at, say: { row: String(first + 1) } };
    }
  },
  examples: {
    pass: [
      {
        rows: [
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', CATEGORY: '6', DATECOMPLETED: '01/01/2022' },
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', CATEGORY: '6', DATECOMPLETED: '01/01/2023' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', CATEGORY: '6', DATECOMPLETED: '01/01/2022' },
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', CATEGORY: '6', DATECOMPLETED: '01/01/2022' },
        ],
      },
    ],
  },
});
