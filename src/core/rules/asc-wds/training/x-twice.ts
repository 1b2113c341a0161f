import { cell } from '../read';
import { make } from './make';
import { namedRows } from './rows';

const SAME = ['CATEGORY', 'TRAININGNAME', 'DATECOMPLETED'];

export const rule = make.file({
  id: 'asc-wds/training/x-twice',
  severity: 'advice',
  column: 'CATEGORY',
  title: 'The same training stands twice',
  says: 'An earlier row has the same worker, category, name and date.',
  todo: 'Take one of the two rows out.',
  why: 'The service takes both and stores the training twice.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID', 'CATEGORY', 'DATECOMPLETED'],
  reads: ['TRAININGNAME'],
  check: function* (_, rows) {
    const seen = new Set<string>();
    for (const { row, worker } of namedRows(rows)) {
      const key = [worker, ...SAME.map((column) => cell(row, column).toLowerCase())].join('\n');
      if (seen.has(key)) yield { row: row.at };
      seen.add(key);
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
