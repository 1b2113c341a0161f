/** Content of cells through the API: what is written, and what reads back. */
import { openExcel, type OpenExcelOptions } from '../support/office';

async function onSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  options: OpenExcelOptions = { sheets: { Posts: [] } },
): Promise<T> {
  const { Excel } = await openExcel(options);
  return Excel.run((context) => run(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** Everything a cell says of itself. */
const ALL = 'values,formulas,text,valueTypes,numberFormat';

test.each<[unknown, unknown, string, string, string]>([
  ['Care worker', 'Care worker', 'Care worker', 'String', 'General'],
  ['007', 7, '7', 'Double', 'General'],
  [7, 7, '7', 'Double', 'General'],
  ['3-4', 46115, '3-Apr', 'Double', 'd-mmm'],
  ['1E2', 100, '1.00E+02', 'Double', '0.00E+00'],
  ['50%', 0.5, '50%', 'Double', '0%'],
  ['TRUE', true, 'TRUE', 'Boolean', 'General'],
  [false, false, 'FALSE', 'Boolean', 'General'],
  ['#N/A', '#N/A', '#N/A', 'Error', 'General'],
  ["'007", '007', '007', 'String', 'General'],
  ['', '', '', 'Empty', 'General'],
])('writing %j gives the value %j, shown as %j', async (given, value, text, type, format) => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2');
    range.values = [[given]];
    range.load(ALL);
    await context.sync();
    expect(range.values).toEqual([[value]]);
    expect(range.formulas).toEqual([[value]]);
    expect(range.text).toEqual([[text]]);
    expect(range.valueTypes).toEqual([[type]]);
    expect(range.numberFormat).toEqual([[format]]);
  });
});

test('under the text format everything stays as it was given', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:E1');
    range.numberFormat = [['@']];
    range.values = [['007', '3-4', '=A1', 42, 'TRUE']];
    range.load(ALL);
    await context.sync();
    expect(range.values).toEqual([['007', '3-4', '=A1', '42', 'TRUE']]);
    expect(range.valueTypes).toEqual([Array(5).fill('String')]);
    expect(range.numberFormat).toEqual([Array(5).fill('@')]);
  });
});

test('a format of its own is not changed by what is typed', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['0.000']];
    range.values = [['3-4']];
    range.load(ALL);
    await context.sync();
    expect(range.numberFormat).toEqual([['0.000']]);
    expect(range.text).toEqual([['46115.000']]);
  });
});

test('formulas are kept as formulas, and their values are read', async () => {
  await onSheet(
    async (sheet, context) => {
      const range = sheet.getRange('C1:E1');
      range.formulas = [['=A1', '="x"', 'plain']];
      range.load(ALL);
      const unknown = sheet.getRange('F1');
      unknown.values = [['=SUM(A1:A2)']];
      unknown.load(ALL);
      await context.sync();
      expect(range.formulas).toEqual([['=A1', '="x"', 'plain']]);
      expect(range.values).toEqual([['HLTA', 'x', 'plain']]);
      // The memory store has no calculation engine, and says so.
      expect(unknown.values).toEqual([['#NAME?']]);
      expect(unknown.formulas).toEqual([['=SUM(A1:A2)']]);
    },
    { sheets: { Posts: [['HLTA']] } },
  );
});

test('formulas are worked out by the evaluator a test brings', async () => {
  await onSheet(
    async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=WDS.ROLE("x")']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['SW01']]);
    },
    { sheets: { Posts: [] }, evaluate: () => 'SW01' },
  );
});

test('null leaves a cell alone and an empty string empties it', async () => {
  await onSheet(
    async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[null, '', 'new']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'new']]);
    },
    { sheets: { Posts: [['a', 'b', 'c']] } },
  );
});

test.each<[string, unknown]>([
  ['one value', 'x'],
  ['one value in a matrix', [['x']]],
])('%s goes into every cell', async (_name, given) => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    Reflect.set(range, 'values', given);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });
});

test.each<[string, unknown[][]]>([
  ['too few rows', [['a', 'b']]],
  [
    'too many columns',
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
  ],
  ['rows of different length', [['a', 'b'], ['a']]],
])('a matrix with %s is refused', async (_name, values) => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = values;
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining("doesn't match the size or dimensions of the range"),
    });
  });
});

test.each([
  ['text that is too long', 'x'.repeat(32_768)],
  ['a formula that is none', '=SUM(A1'],
  ['an object', { basicValue: 1 }],
])('%s is refused', async (_name, given) => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[given]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('the cells of an unbounded range read as null and cannot be set', async () => {
  await onSheet(
    async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values,formulas,text,numberFormat,address');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.text).toBeNull();
      expect(column.address).toBe('Posts!A:A');
      Reflect.set(column, 'values', 'x');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
    { sheets: { Posts: [['a']] } },
  );
});

test('a big matrix arrives whole, though the library cuts it up', async () => {
  const values = Array.from({ length: 5000 }, (_, i) => [i, `title ${String(i)}`]);
  const { Excel, host, store } = await openExcel({ sheets: { Posts: [] } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B5000').values = values;
    await context.sync();
  });
  const block = { row: 0, column: 0, rows: 5000, columns: 2 };
  expect(store.readValues(store.activeSheet(), block)).toEqual(values);
  expect(host.stats.requests[0]?.code).toBeNull();
});

test('clearing takes content, looks, or both', async () => {
  await onSheet(
    async (sheet, context) => {
      sheet.getRange('A1:C1').format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const range = sheet.getRange('A1:C1');
      range.load('values');
      const fills = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).format.fill);
      for (const fill of fills) fill.load('color');
      await context.sync();
      expect(range.values).toEqual([['', 'b', '']]);
      expect(fills.map(({ color }) => color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
    },
    { sheets: { Posts: [['a', 'b', 'c']] } },
  );
});

test('copies carry values, formulas with moved references, and looks', async () => {
  await onSheet(
    async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A3').copyFrom('A1:B1');
      sheet.getRange('D1').copyFrom('A1:B1', 'Values');
      const all = sheet.getRange('A3:B3');
      all.load('formulas');
      const bold = sheet.getRange('A3').format.font;
      bold.load('bold');
      const values = sheet.getRange('D1:E1');
      values.load('formulas');
      await context.sync();
      expect(all.formulas).toEqual([['a', '=A3']]);
      expect(bold.bold).toBe(true);
      expect(values.formulas).toEqual([['a', 'a']]);
    },
    { sheets: { Posts: [['a', '=A1']] } },
  );
});

test('inserting makes room and deleting closes it', async () => {
  const sheets = {
    Posts: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  };
  await onSheet(
    async (sheet, context) => {
      const room = sheet.getRange('A1').insert('Down');
      room.values = [['new']];
      const after = sheet.getRange('A1:B3');
      after.load('values');
      await context.sync();
      expect(after.values).toEqual([
        ['new', 'b'],
        ['a', 'd'],
        ['c', ''],
      ]);
      sheet.getRange('A1:A2').delete('Up');
      sheet.getRange('A:A').insert('Right');
      const end = sheet.getRange('A1:C2');
      end.load('values');
      await context.sync();
      expect(end.values).toEqual([
        ['', 'c', 'b'],
        ['', '', 'd'],
      ]);
    },
    { sheets },
  );
});

test('formulas that spill are found', async () => {
  const { Excel, store } = await openExcel({ sheets: { Posts: [['=A1']] } });
  store.setSpill(store.activeSheet(), { row: 0, column: 0, rows: 3, columns: 1 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const spill = sheet.getRange('A1').getSpillingToRangeOrNullObject();
    spill.load('address');
    const parent = sheet.getRange('A2').getSpillParentOrNullObject();
    parent.load('address');
    const none = sheet.getRange('B1').getSpillingToRangeOrNullObject();
    none.load('address');
    const inside = sheet.getRange('A1:A3');
    inside.load('hasSpill');
    await context.sync();
    expect(spill.address).toBe('Posts!A1:A3');
    expect(parent.address).toBe('Posts!A1');
    expect(none.isNullObject).toBe(true);
    expect(inside.hasSpill).toBe(true);
  });
});
