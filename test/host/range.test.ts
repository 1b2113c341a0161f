/** Ranges: how they are found, and what they say of themselves. */
import { openExcel, type OpenExcelOptions } from '../support/office';

const POSTS = [
  ['Post', 'Title', 'FTE'],
  ['P1', 'Social worker', 1],
  ['P2', 'HLTA', 0.5],
];

/** Errors come from the library's own realm, so `instanceof` would not know them. */
function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : String(error);
}

/** Runs a batch on the active sheet and gives back what it returns. */
async function onSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  options: OpenExcelOptions = { sheets: { Posts: POSTS } },
): Promise<T> {
  const { Excel } = await openExcel(options);
  return Excel.run((context) => run(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** The address of a range that is derived from another, or the code of the error. */
function addressOf(from: string, derive: (range: Excel.Range) => Excel.Range): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = derive(sheet.getRange(from));
    range.load('address');
    try {
      await context.sync();
      return range.isNullObject ? 'null' : range.address.replace('Posts!', '');
    } catch (error) {
      return codeOf(error);
    }
  });
}

test.each<[string, string, (range: Excel.Range) => Excel.Range, string]>([
  ['B2:C3', 'getCell', (r) => r.getCell(1, 1), 'C3'],
  ['B2:C3', 'getCell outside the range', (r) => r.getCell(-1, 5), 'G1'],
  ['B2:C3', 'getCell off the sheet', (r) => r.getCell(-2, 0), 'InvalidArgument'],
  ['B2:C3', 'getRow', (r) => r.getRow(1), 'B3:C3'],
  ['B2:C3', 'getRow beyond the range', (r) => r.getRow(2), 'InvalidArgument'],
  ['B2:C3', 'getColumn', (r) => r.getColumn(0), 'B2:B3'],
  ['B2:C3', 'getLastCell', (r) => r.getLastCell(), 'C3'],
  ['B2:C3', 'getLastRow', (r) => r.getLastRow(), 'B3:C3'],
  ['B2:C3', 'getLastColumn', (r) => r.getLastColumn(), 'C2:C3'],
  ['B2:C3', 'getEntireColumn', (r) => r.getEntireColumn(), 'B:C'],
  ['B2:C3', 'getEntireRow', (r) => r.getEntireRow(), '2:3'],
  ['B2:C3', 'getOffsetRange', (r) => r.getOffsetRange(1, -1), 'A3:B4'],
  ['B2:C3', 'getOffsetRange off the sheet', (r) => r.getOffsetRange(0, -2), 'InvalidArgument'],
  ['B2:C3', 'getResizedRange', (r) => r.getResizedRange(2, -1), 'B2:B5'],
  ['B2:C3', 'getResizedRange to nothing', (r) => r.getResizedRange(-2, 0), 'InvalidArgument'],
  ['B2:C3', 'getAbsoluteResizedRange', (r) => r.getAbsoluteResizedRange(1, 4), 'B2:E2'],
  ['B2:C3', 'getBoundingRect', (r) => r.getBoundingRect('E1'), 'B1:E3'],
  ['B2:C3', 'getIntersection', (r) => r.getIntersection('C3:D9'), 'C3'],
  ['B2:C3', 'getIntersection of nothing', (r) => r.getIntersection('E1'), 'ItemNotFound'],
  ['B2:C3', 'getIntersectionOrNullObject', (r) => r.getIntersectionOrNullObject('E1'), 'null'],
  ['B2:C3', 'getRowsAbove', (r) => r.getRowsAbove(), 'B1:C1'],
  ['B2:C3', 'getRowsBelow', (r) => r.getRowsBelow(2), 'B4:C5'],
  ['B2:C3', 'getColumnsBefore', (r) => r.getColumnsBefore(1), 'A2:A3'],
  ['B2:C3', 'getColumnsAfter', (r) => r.getColumnsAfter(2), 'D2:E3'],
  ['B:B', 'getUsedRange', (r) => r.getUsedRange(true), 'B1:B3'],
  ['F:F', 'getUsedRange of nothing', (r) => r.getUsedRange(true), 'F1'],
  ['F:F', 'getUsedRangeOrNullObject', (r) => r.getUsedRangeOrNullObject(true), 'null'],
  ['B2', 'getSurroundingRegion', (r) => r.getSurroundingRegion(), 'A1:C3'],
  ['E9', 'getSurroundingRegion of an empty place', (r) => r.getSurroundingRegion(), 'E9'],
  ['A:C', 'find', (r) => r.find('hlta', {}), 'B3'],
  ['A:C', 'find the whole cell', (r) => r.find('social', { completeMatch: true }), 'ItemNotFound'],
  ['A:C', 'findOrNullObject', (r) => r.findOrNullObject('teacher', {}), 'null'],
])('%s: %s', async (from, _name, derive, expected) => {
  expect(await addressOf(from, derive)).toBe(expected);
});

test('diagonal neighbours belong to the surrounding region', async () => {
  const sheets = {
    Posts: [
      ['a', '', ''],
      ['', 'b', ''],
      ['', '', ''],
      ['', '', 'c'],
    ],
  };
  const address = await onSheet(
    async (sheet, context) => {
      const region = sheet.getRange('A1').getSurroundingRegion();
      region.load('address');
      await context.sync();
      return region.address;
    },
    { sheets },
  );
  expect(address).toBe('Posts!A1:B2');
});

test.each([
  ['Z', 'InvalidArgument'],
  ['A1048577', 'InvalidArgument'],
  ['Other!A1', 'InvalidArgument'],
  ['Posts!A1', 'Posts!A1'],
  ["'Posts'!A1:B2", 'Posts!A1:B2'],
])('worksheet.getRange(%j) is %s', async (address, expected) => {
  const got = await onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('address');
    return context.sync().then(() => range.address, codeOf);
  });
  expect(got).toBe(expected);
});

test('a range says where it is and how large', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(1, 1, 2, 2);
    range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow');
    const column = sheet.getRange('B:B');
    column.load('cellCount,isEntireColumn');
    const whole = sheet.getRange();
    whole.load('address,cellCount,isEntireRow');
    range.worksheet.load('name');
    await context.sync();
    expect(range.toJSON()).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 2 });
    expect([range.cellCount, range.isEntireColumn, range.isEntireRow]).toEqual([4, false, false]);
    expect([column.cellCount, column.isEntireColumn]).toEqual([1_048_576, true]);
    expect(whole.address).toBe('Posts!1:1048576');
    // More cells than a 32-bit number can say.
    expect(whole.cellCount).toBe(-1);
    expect(range.worksheet.name).toBe('Posts');
  });
});

test('an empty sheet uses A1, or nothing', async () => {
  await onSheet(
    async (sheet, context) => {
      const used = sheet.getUsedRange();
      used.load('address,values');
      const orNull = sheet.getUsedRangeOrNullObject();
      orNull.load('address');
      await context.sync();
      expect(used.address).toBe('Blank!A1');
      expect(used.values).toEqual([['']]);
      expect(orNull.isNullObject).toBe(true);
    },
    { sheets: { Blank: [] } },
  );
});

test('formats count as used unless only values are asked for', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('E9').format.fill.color = '#FF0000';
    const all = sheet.getUsedRange();
    all.load('address');
    const values = sheet.getUsedRange(true);
    values.load('address');
    await context.sync();
    expect(all.address).toBe('Posts!A1:E9');
    expect(values.address).toBe('Posts!A1:C3');
  });
});

test('a range lives on between requests and moves with its cells', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A2:C3');
    range.load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe('Posts!A4:C5');
    expect(range.values).toEqual(POSTS.slice(1));
    sheet.getRange('3:6').delete('Up');
    await context.sync();
    range.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

test('ranges kept during a batch are let go when it is over', async () => {
  const { Excel, host } = await openExcel({ sheets: { Posts: POSTS } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    expect(host.book.ranges.keptCount).toBe(1);
  });
  await Promise.resolve();
  expect(host.book.ranges.keptCount).toBe(0);
});

test('several areas are read and changed together', async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1,B2:C3');
    areas.load('address,areaCount,cellCount');
    areas.areas.load('items/address');
    areas.format.font.bold = true;
    const bold = sheet.getRange('C3').format.font;
    bold.load('bold');
    const mixed = sheet.getRange('A1:C3').format.font;
    mixed.load('bold');
    await context.sync();
    expect(areas.address).toBe('Posts!A1,Posts!B2:C3');
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 5]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['Posts!A1', 'Posts!B2:C3']);
    expect(bold.bold).toBe(true);
    expect(mixed.bold).toBeNull();
  });
});

test('special cells come as areas', async () => {
  const sheets = {
    Posts: [
      ['a', 1, ''],
      ['=1', '', 'b'],
    ],
  };
  await onSheet(
    async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      const texts = range.getSpecialCells('Constants', 'Text');
      const blanks = range.getSpecialCells('Blanks');
      const formulas = range.getSpecialCells('Formulas');
      const errors = range.getSpecialCellsOrNullObject('Constants', 'Errors');
      for (const areas of [texts, blanks, formulas, errors]) areas.load('address');
      await context.sync();
      expect(texts.address).toBe('Posts!A1,Posts!C2');
      expect(blanks.address).toBe('Posts!C1,Posts!B2');
      expect(formulas.address).toBe('Posts!A2');
      expect(errors.isNullObject).toBe(true);
    },
    { sheets },
  );
});

test('merged cells are found', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
    merged.load('address');
    const none = sheet.getRange('A2:C3').getMergedAreasOrNullObject();
    none.load('address');
    await context.sync();
    expect(merged.address).toBe('Posts!A1:B1');
    expect(none.isNullObject).toBe(true);
    // Only the first cell of a merged area holds anything, now and later.
    const range = sheet.getRange('A1:C1');
    range.values = [['x', 'y', 'z']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['x', '', 'z']]);
  });
});
