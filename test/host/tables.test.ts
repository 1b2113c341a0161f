/** Tables: making, widening, lengthening, renaming, taking apart. */
import { openExcel, type OpenedExcel } from '../support/office';

const POSTS = [
  ['Post', 'Title'],
  ['P1', 'Social worker'],
  ['P2', 'HLTA'],
];

/** A sheet with a table over A1:B3, and some text below and beside it. */
async function withTable<T>(
  run: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<{ result: T; opened: OpenedExcel }> {
  const sheets = {
    Posts: [...POSTS.map((row) => [...row, 'beside']), ['below', 'below', 'corner']],
  };
  const opened = await openExcel({ sheets });
  const result = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Posts');
    const table = sheet.tables.add('A1:B3', true);
    await context.sync();
    return run(table, context);
  });
  return { result, opened };
}

async function valuesAt(context: Excel.RequestContext, address: string): Promise<unknown[][]> {
  const range = context.workbook.worksheets.getItem('Posts').getRange(address);
  range.load('values');
  await context.sync();
  return range.values;
}

test('a new table says what it is and where', async () => {
  await withTable(async (table, context) => {
    table.load('id,name,showHeaders,showTotals,style,showFilterButton');
    table.columns.load('items/name,items/index,items/id');
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Title').getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    for (const part of parts) part.load('address');
    table.worksheet.load('name');
    const count = table.rows.getCount();
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      ...{ name: 'Table1', showHeaders: true, showTotals: false, style: 'TableStyleMedium2' },
    });
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['Post', 0],
      ['Title', 1],
    ]);
    expect(parts.map(({ address }) => address)).toEqual([
      ...['Posts!A1:B3', 'Posts!A1:B1', 'Posts!A2:B3', 'Posts!B2:B3', 'Posts!A3:B3'],
    ]);
    expect(table.worksheet.name).toBe('Posts');
    expect(count.value).toBe(2);
  });
});

test('tables are found by name, by id, by place and under a range', async () => {
  await withTable(async (table, context) => {
    const { tables } = context.workbook;
    table.load('id');
    await context.sync();
    const found = [
      tables.getItem('TABLE1'),
      tables.getItem(table.id),
      tables.getItemAt(0),
      context.workbook.worksheets.getItem('Posts').getRange('B3:F9').getTables().getFirst(),
    ];
    for (const one of found) one.load('name');
    const missing = tables.getItemOrNullObject('Posts');
    missing.load('name');
    const fully = context.workbook.worksheets.getItem('Posts').getRange('B3').getTables(true);
    const count = fully.getCount();
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(Array(4).fill('Table1'));
    expect(missing.isNullObject).toBe(true);
    expect(count.value).toBe(0);
    tables.getItem('Posts').load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('headers are made unique, and text', async () => {
  const { Excel } = await openExcel({
    sheets: {
      Posts: [
        ['A', 'a', '', 5],
        [1, 2, 3, 4],
      ],
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Posts');
    const table = sheet.tables.add('A1:D2', true);
    const header = table.getHeaderRowRange();
    header.load('values');
    await context.sync();
    expect(header.values).toEqual([['A', 'a2', 'Column3', '5']]);
  });
});

test('a table without headers gets a row of them, and the data moves down', async () => {
  const { Excel } = await openExcel({ sheets: { Posts: [['P1', 'HLTA']] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Posts');
    const range = sheet.tables.add('A1:B1', false).getRange();
    range.load('address,values');
    await context.sync();
    expect(range.values).toEqual([
      ['Column1', 'Column2'],
      ['P1', 'HLTA'],
    ]);
  });
});

test('a column added at the end takes its name and values, and what was beside moves over', async () => {
  const { opened } = await withTable(async (table, context) => {
    table.columns.add(undefined, [['Role'], ['SW'], ['EY']]);
    table.columns.add(-1, undefined, 'Band');
    table.columns.load('items/name');
    expect(await valuesAt(context, 'A1:E4')).toEqual([
      ['Post', 'Title', 'Role', 'Band', 'beside'],
      ['P1', 'Social worker', 'SW', '', 'beside'],
      ['P2', 'HLTA', 'EY', '', 'beside'],
      ['below', 'below', 'corner', '', ''],
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Post', 'Title', 'Role', 'Band']);
  });
  expect(opened.host.book.tables.all()[0]?.block).toMatchObject({ rows: 3, columns: 4 });
});

test('a column added in the middle goes there', async () => {
  await withTable(async (table, context) => {
    table.columns.add(1, [['Grade'], [1], [2]]);
    expect(await valuesAt(context, 'A1:C3')).toEqual([
      ['Post', 'Grade', 'Title'],
      ['P1', 1, 'Social worker'],
      ['P2', 2, 'HLTA'],
    ]);
  });
});

test('rows are added at the end or in the middle, and what was below moves down', async () => {
  await withTable(async (table, context) => {
    table.rows.add(undefined, [['P3', 'Cook']]);
    table.rows.add(0, [['P0', 'Head']]);
    expect(await valuesAt(context, 'A1:C6')).toEqual([
      ['Post', 'Title', 'beside'],
      ['P0', 'Head', 'beside'],
      ['P1', 'Social worker', 'beside'],
      ['P2', 'HLTA', 'corner'],
      ['P3', 'Cook', ''],
      ['below', 'below', ''],
    ]);
  });
});

test.each<[string, (table: Excel.Table) => void]>([
  ['a column of the wrong length', (table) => table.columns.add(undefined, [['Role'], ['SW']])],
  ['a row of the wrong width', (table) => table.rows.add(undefined, [['P3']])],
  ['a row beyond the end', (table) => table.rows.add(9, [['P3', 'Cook']])],
  ['a size without the header row', (table) => table.resize('A2:B5')],
  ['a table over another', (table) => table.worksheet.tables.add('B3:C4', true)],
  ['a name with a space', (table) => (table.name = 'Post list')],
  ['a name like an address', (table) => (table.name = 'R1C1')],
])('%s is refused', async (_name, act) => {
  await withTable(async (table, context) => {
    act(table);
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('a table takes a new name, but not one that is taken', async () => {
  await withTable(async (table, context) => {
    table.name = 'Posts';
    const other = table.worksheet.tables.add('E1:E2', true);
    other.load('name');
    await context.sync();
    expect(other.name).toBe('Table2');
    other.name = 'posts';
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

test('a table can be resized to take in cells around it', async () => {
  await withTable(async (table, context) => {
    table.resize('A1:C4');
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Post', 'Title', 'beside']);
  });
});

test('writing under or beside a table does not make it grow', async () => {
  await withTable(async (table, context) => {
    table.worksheet.getRange('A4:C4').values = [['P3', 'Cook', 'x']];
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Posts!A1:B3');
  });
});

test('columns are renamed by their header cells, and header cells by their columns', async () => {
  await withTable(async (table, context) => {
    table.worksheet.getRange('A1').values = [['Job']];
    const column = table.columns.getItemAt(1);
    column.name = 'Job title';
    table.columns.load('items/name');
    expect(await valuesAt(context, 'A1:B1')).toEqual([['Job', 'Job title']]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Job', 'Job title']);
  });
});

test('columns and rows are deleted; the last row is emptied', async () => {
  await withTable(async (table, context) => {
    table.columns.getItem('Post').delete();
    table.rows.getItemAt(0).delete();
    table.rows.getItemAt(0).delete();
    const range = table.getRange();
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe('Posts!A1:A2');
    expect(range.values).toEqual([['Title'], ['']]);
  });
});

test('a total row is below the data', async () => {
  await withTable(async (table, context) => {
    table.showTotals = true;
    const total = table.getTotalRowRange();
    total.load('address,values');
    const body = table.getDataBodyRange();
    body.load('address');
    await context.sync();
    expect(total.address).toBe('Posts!A4:B4');
    expect(total.values).toEqual([['Total', '']]);
    expect(body.address).toBe('Posts!A2:B3');
  });
});

test('a table moves with its cells and grows with insertions', async () => {
  await withTable(async (table, context) => {
    const { worksheet } = table;
    worksheet.getRange('1:1').insert('Down');
    worksheet.getRange('4:4').insert('Down');
    worksheet.getRange('B:B').insert('Right');
    const range = table.getRange();
    range.load('address');
    table.columns.load('items/name');
    await context.sync();
    expect(range.address).toBe('Posts!A2:C5');
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Post', 'Column2', 'Title']);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['inserting', (sheet) => sheet.getRange('A1').insert('Down')],
  ['deleting', (sheet) => sheet.getRange('B2').delete('Up')],
  ['deleting the header row', (sheet) => sheet.getRange('1:1').delete('Up')],
])('%s cells that would tear a table apart is refused', async (_name, act) => {
  await withTable(async (table, context) => {
    act(table.worksheet);
    await expect(context.sync()).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });
});

test('a table can become a plain range, or go with its cells', async () => {
  await withTable(async (table, context) => {
    table.convertToRange();
    const again = context.workbook.worksheets.getItem('Posts').tables.add('A1:B3', true);
    await context.sync();
    again.delete();
    const count = context.workbook.tables.getCount();
    expect(await valuesAt(context, 'A1:C2')).toEqual([
      ['', '', 'beside'],
      ['', '', 'beside'],
    ]);
    expect(count.value).toBe(0);
  });
});

test('a filtered table is seen as such and can be cleared', async () => {
  await withTable(async (table, context) => {
    const { worksheet } = table;
    worksheet.getRange('2:2').rowHidden = true;
    table.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect(table.autoFilter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
    table.clearFilters();
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(false);
  });
});
