/** Events: what the add-in is told of, by whom it was done, and when it is left in peace. */
import { openExcel, settled, type OpenedExcel } from '../support/office';

const SHEETS = {
  Posts: [
    ['Post', 'Title'],
    ['P1', 'HLTA'],
  ],
  Notes: [],
};

interface Told {
  readonly type: string;
  readonly address?: string;
  readonly [key: string]: unknown;
}

/** Listens with the handlers that `listen` adds, and gives back what they were told. */
async function listening(
  listen: (context: Excel.RequestContext, handler: (event: object) => Promise<void>) => void,
): Promise<OpenedExcel & { told: Told[] }> {
  const opened = await openExcel({ sheets: SHEETS });
  const told: Told[] = [];
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Posts').tables.add('A1:B2', true);
    listen(context, (event) => {
      told.push({ type: '', ...event });
      return Promise.resolve();
    });
    await context.sync();
  });
  await settled();
  told.length = 0;
  return { ...opened, told };
}

const posts = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Posts');

test('a sheet tells of the edits of the user, with the value before and after', async () => {
  const { told, user } = await listening((context, handler) => {
    posts(context).onChanged.add(handler);
  });
  user.type('Posts', 'B2', 'Cook');
  user.type('Notes', 'A1', 'not ours');
  await settled();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    ...{ type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', address: 'B2' },
    triggerSource: 'Unknown',
    details: { valueBefore: 'HLTA', valueAfter: 'Cook', valueTypeAfter: 'String' },
  });
});

test("a sheet tells of the add-in's own edits, as its own", async () => {
  const { told, Excel } = await listening((context, handler) => {
    posts(context).onChanged.add(handler);
  });
  await Excel.run(async (context) => {
    posts(context).getRange('B2:C3').values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    await context.sync();
    expect(told).toEqual([]);
  });
  await settled();
  expect(told).toMatchObject([{ address: 'B2:C3', triggerSource: 'ThisLocalAddin' }]);
});

test('the range of an event can be had, even after it moved', async () => {
  const opened = await openExcel({ sheets: SHEETS });
  const addresses: string[] = [];
  await opened.Excel.run(async (context) => {
    posts(context).onChanged.add(async (event) => {
      await opened.Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load('address');
        await inner.sync();
        addresses.push(range.address);
      });
    });
    await context.sync();
  });
  opened.user.type('Posts', 'B2', 'Cook');
  await settled();
  expect(addresses).toEqual(['Posts!B2']);
});

test('insertions and deletions say so', async () => {
  const { told, user, Excel } = await listening((context, handler) => {
    posts(context).onChanged.add(handler);
  });
  user.insertRows('Posts', '1:2');
  await Excel.run(async (context) => {
    posts(context).getRange('D:D').insert('Right');
    posts(context).getRange('F1').delete('Left');
    await context.sync();
  });
  await settled();
  expect(told.map(({ changeType, address }) => [changeType, address])).toEqual([
    ['RowInserted', '1:2'],
    ['ColumnInserted', 'D:D'],
    ['CellDeleted', 'F1'],
  ]);
  expect(told[0]).toMatchObject({ changeDirectionState: { insertShiftDirection: 'Down' } });
});

test('all sheets, a table and all tables can be listened to', async () => {
  const { told, user } = await listening((context, handler) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(handler);
    tables.getItem('Table1').onChanged.add(handler);
    tables.onChanged.add(handler);
  });
  user.type('Notes', 'A1', 'x');
  user.type('Posts', 'A1', [['Job', 'Job title', 'more']]);
  await settled();
  expect(told.map(({ type, address }) => [type, address])).toEqual([
    ['WorksheetChanged', 'A1'],
    ['WorksheetChanged', 'A1:C1'],
    ['TableChanged', 'A1:B1'],
    ['TableChanged', 'A1:B1'],
  ]);
});

test('selections are told to the workbook, the sheet and the table', async () => {
  const { told, user } = await listening((context, handler) => {
    const { workbook } = context;
    workbook.onSelectionChanged.add(handler);
    posts(context).onSelectionChanged.add(handler);
    workbook.tables.getItem('Table1').onSelectionChanged.add(handler);
  });
  user.select('Posts', 'B2:D3');
  await settled();
  expect(told.map(({ type, address }) => [type, address])).toEqual([
    ['', undefined],
    ['WorksheetSelectionChanged', 'B2:D3'],
    ['TableSelectionChanged', 'B2'],
  ]);
  expect(told[2]?.['isInsideTable']).toBe(true);
});

test('sheets tell when they come to the front, are added, renamed and deleted', async () => {
  const { told, user, Excel } = await listening((context, handler) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(handler);
    worksheets.onDeactivated.add(handler);
    worksheets.onAdded.add(handler);
    worksheets.onDeleted.add(handler);
    posts(context).onNameChanged.add(handler);
  });
  user.activate('Notes');
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('More');
    posts(context).name = 'Post list';
    context.workbook.worksheets.getItem('More').delete();
    await context.sync();
  });
  await settled();
  expect(told.map(({ type }) => type).sort()).toEqual([
    'WorksheetActivated',
    'WorksheetAdded',
    'WorksheetDeactivated',
    'WorksheetDeleted',
    'WorksheetNameChanged',
  ]);
});

test('tables, formats and settings tell of their changes', async () => {
  const { told, Excel } = await listening((context, handler) => {
    context.workbook.tables.onAdded.add(handler);
    context.workbook.tables.onDeleted.add(handler);
    posts(context).onFormatChanged.add(handler);
    context.workbook.settings.onSettingsChanged.add(handler);
  });
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Notes').tables.add('A1:A2', true);
    table.delete();
    posts(context).getRange('A1').format.fill.color = '#FF0000';
    context.workbook.settings.add('a', 1);
    await context.sync();
  });
  await settled();
  expect(told.map(({ type }) => type).sort()).toEqual([
    '',
    'TableAdded',
    'TableDeleted',
    'WorksheetFormatChanged',
  ]);
});

test('a handler that was taken away, or events switched off, hear nothing', async () => {
  const opened = await openExcel({ sheets: SHEETS });
  let heard = 0;
  const handler = await opened.Excel.run(async (context) => {
    const added = posts(context).onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await opened.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  opened.user.type('Posts', 'A2', 'x');
  await settled();
  expect(heard).toBe(0);
  await opened.Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  opened.user.type('Posts', 'A2', 'y');
  await settled();
  expect(heard).toBe(1);
  await opened.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  opened.user.type('Posts', 'A2', 'z');
  await settled();
  expect(heard).toBe(1);
});
