/** Rows of a sheet that are no rows of the return. */
import { worker } from '../../../src/core/rules/asc-wds/worker/part';
import { surveyPart } from '../../../src/core/rules/survey-part';
import { PartTable } from '../../../src/core/rules/table';
import type { CellValue } from '../../../src/core/sheet/types';

const columns = new Map<string, readonly CellValue[]>([
  ['LOCALESTID', ['Example', 'L1', 'L1', '', 'Total', '']],
  ['UNIQUEWORKERID', ['W0', 'W1', 'W2', '', '', '']],
  ['SALARY', [1, 20_000, 30_000, 50_000, 2, '']],
]);
const cells = { part: worker, columns, count: 6 };
const sample = [['Example', 'W0', 1]];

describe('rows that are no rows of a return', () => {
  it('are examples, totals by name and rows of sums without a key (N055) (N072)', () => {
    expect([...surveyPart(cells, sample).aside]).toEqual([
      [0, 'example'],
      [3, 'total'],
      [4, 'total'],
    ]);
  });

  it('count as blank for every rule, and keep what they show (N055) (N072)', () => {
    const aside = new Set(surveyPart(cells, sample).aside.keys());
    const table = new PartTable({ ...cells, aside });
    expect([0, 1, 2, 3, 4, 5].filter((at) => !table.isBlank(at))).toEqual([1, 2]);
    const row = table.row(3);
    expect([row.text('SALARY'), row.value('SALARY'), row.day('SALARY')]).toEqual([
      ...['', '', undefined],
    ]);
    expect(table.shown('LOCALESTID', 4)).toBe('Total');
  });

  it('are not rows with a key, whatever else they say', () => {
    const named = new Map(columns).set('UNIQUEWORKERID', ['W0', 'W1', 'W2', 'W3', 'W4', '']);
    expect(surveyPart({ ...cells, columns: named }, []).aside.size).toBe(0);
  });
});
