import fc from 'fast-check';
import {
  Aside,
  asideCounts,
  exampleRows,
  fromLeft,
  isExampleMark,
  isLabelled,
  isTotalMark,
  labelColumns,
  labelledRows,
  surveyRows,
} from '../../../src/core/sheet/set-aside';
import type { CellGrid, CellValue } from '../../../src/core/sheet/types';

/** The kinds of rows, each cell of which is read. */
function kinds(rows: CellGrid, cells: ConstructorParameters<typeof Aside>[0]): unknown[] {
  const aside = new Aside(cells);
  return rows.map((row) => aside.next(row) ?? '');
}

describe('total rows', () => {
  it.each([
    ...['Total', 'TOTAL', 'totals:', 'Grand total', 'Grand  Total =', 'Sub-total', 'Subtotal'],
    ...['Total posts', 'Total 1,204', 'Overall total', 'Total FTE'],
  ])('are known by %j (N055)', (text) => {
    expect(isTotalMark(text)).toBe(true);
    expect(
      kinds(
        [
          ['P1', 'Cook'],
          ['', text],
        ],
        { title: 1 },
      ),
    ).toEqual(['', 'total']);
  });

  it.each([
    ...['Total Rewards Manager', 'Total Facilities Officer', 'Totaliser', 'Cook', 'Staff', 'Posts'],
    ...['Head of Total Place', '', 'Sub', `Total ${'total '.repeat(40)}`, 17, true],
  ])('are not known by %j (N055)', (text) => {
    expect(isTotalMark(text)).toBe(false);
  });

  it('are those that Excel’s own subtotals make, and no other ends in Total (N055)', () => {
    const rows: CellGrid = [
      ['Adults', 'Social worker', 1],
      ['Adults', 'Care assistant', 1],
      ['Adults Total', '', 2],
      ['Housing', 'Total', 0.5],
      ['Housing Total', 3, ''],
      ['Waste Total', 'Driver', 1],
      ['Grand Total', '', 2.5],
    ];
    expect(kinds(rows, { title: 1 })).toEqual(['', '', 'total', 'total', '', '', 'total']);
  });

  it('are known by their first filled cell, read or not, where there is no title (N055)', () => {
    expect(labelledRows([['', 'Total', 30], ['Cook', 'Total'], [''], [2, 'Total']])).toEqual(
      new Set([0]),
    );
    expect([isLabelled(['Cook', 'Total'], [1, 0]), isLabelled(['', 'Total'], [0, 1])]).toEqual([
      ...[true, true],
    ]);
    const titles: CellValue[] = ['Cook', '', 4, 'Driver', ''];
    const keys: CellValue[] = ['P1', '', '', '', 'P5'];
    const all = new Set([1, 2, 3, 4]);
    const aside = surveyRows([titles, keys], 5, { title: 0, keys: [1] }, new Set(), all).aside;
    expect([...aside.keys()]).toEqual([1, 2]);
    const unknown = surveyRows([keys], 5, {}, new Set(), all).aside;
    expect(unknown.size).toBe(0);
  });

  it('are looked for in a few more columns of their list, and of no other', () => {
    const row = (cells: CellValue[]): CellGrid => [cells, cells];
    expect(labelColumns(row(['a', 'b', 'c', '', 'd']), [1])).toEqual([0, 2]);
    expect(labelColumns(row(Array<string>(20).fill('x')), [10, 3])).toHaveLength(8);
    expect(labelColumns([], [])).toEqual([]);
    expect(fromLeft([5, 0, 3])).toEqual([1, 2, 0]);
  });

  it('with a key are posts with a wrong title, of which a rule speaks', () => {
    const rows: CellGrid = [
      ['P1', 'Total'],
      ['', 'Total'],
    ];
    expect(kinds(rows, { title: 1, keys: [0] })).toEqual(['', 'total']);
  });

  it('leave a post alone in whose row another column says Total (N055)', () => {
    expect(kinds([['Total', 'Cook', 'G3']], { title: 1 })).toEqual(['']);
  });

  it('are rows without a key whose figures are the sums of those above (N055)', () => {
    const rows: CellGrid = [
      ['S1', 10, 0.5],
      ['S2', 20, 0.25],
      ['', 30, 0.75],
      ['', 30, 7],
      ['S3', 30, 0.75],
      ['', '', ''],
    ];
    expect(kinds(rows, { keys: [0] })).toEqual(['', '', 'total', '', '', '']);
    expect(kinds(rows, {})).toEqual(['', '', '', '', '', '']);
  });
});

describe('example rows', () => {
  it.each([
    ...['Do not edit', 'DO NOT EDIT THIS ROW', 'Example', 'example 1', 'Examples:', '(Example)'],
    ...[
      'EXAMPLE ROW - delete before submitting',
      'Example data only',
      'Please delete this example',
    ],
    ...['Sample row', 'Delete this row before upload', 'Do not change or delete'],
  ])('are marked by %j (N072)', (text) => {
    expect(isExampleMark(text)).toBe(true);
    expect(
      exampleRows([
        [text, 'Social worker'],
        ['P1', 'Cook'],
      ]),
    ).toEqual(new Set([0]));
  });

  it.each([
    ...['Example Street', 'Examples Officer', 'Sample', 'Sample Technician', 'Do not use', 'Row'],
    ...['Data Entry', 'Template Editor', 'Social worker (example)', 'Do not', '', 3, false],
    ...['Copy Typist', 'Delete'],
  ])('are not marked by %j (N072)', (text) => {
    expect(isExampleMark(text)).toBe(false);
  });

  it('stand on top: a list of which every row says so is a list all the same (N072)', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`P${String(at)}`, 'Cook', 'Do not edit']);
    expect(exampleRows([['', '', ''], ...rows]).size).toBe(10);
    expect(exampleRows(rows.map((row, at) => (at < 20 ? row.slice(0, 2) : row))).size).toBe(0);
  });

  it('are not those of somebody of that name (N072)', () => {
    expect(exampleRows([['P1', 'Ann', 'Example']]).size).toBe(0);
    expect(exampleRows([['', 'Example', 'Ann']]).size).toBe(1);
  });

  it('are told by the job title wherever they stand (N072)', () => {
    expect(
      kinds(
        [
          ['P1', 'Cook'],
          ['P2', 'Example'],
        ],
        { title: 1 },
      ),
    ).toEqual(['', 'example']);
  });
});

describe('a list that was read', () => {
  it('says which rows are left out, and where it has gaps (N056)', () => {
    const titles: CellValue[] = ['Cook', 'Driver', '', '', 'Clerk', 'Total', ''];
    const survey = surveyRows([titles, ['x', 'y']], 8, { title: 0 }, new Set([0]));
    expect(survey).toMatchObject({ gaps: 2, firstGap: 2 });
    expect([...survey.aside]).toEqual([
      [0, 'example'],
      [5, 'total'],
    ]);
    expect(asideCounts(survey)).toEqual({ total: 1, example: 1 });
  });

  it('never throws, and answers the same twice', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('Total', 'Example', 'A', 'A Total', '__proto__', 'constructor'),
    );
    const column = fc.array(cell, { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 4 }), fc.nat({ max: 4 }), (columns, at) => {
        const survey = (): unknown =>
          surveyRows(columns, 12, { title: at, keys: [at] }, new Set([at]));
        expect(survey()).toEqual(survey());
      }),
    );
  });

  it('is looked through in time however long its cells are', () => {
    const long = 'total '.repeat(5_400);
    const started = performance.now();
    surveyRows([Array.from({ length: 2_000 }, () => long)], 2_000, { title: 0, keys: [0] });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
