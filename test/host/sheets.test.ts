/** Worksheets, selection, filters, hidden rows, protection. */
import { openExcel, type OpenedExcel, type OpenExcelOptions } from '../support/office';

const SHEETS = { Posts: [['Post'], ['P1'], ['P2'], ['P3']], Notes: [] };

async function inBook<T>(
  run: (context: Excel.RequestContext, opened: OpenedExcel) => Promise<T>,
  options: OpenExcelOptions = { sheets: SHEETS },
): Promise<T> {
  const opened = await openExcel(options);
  return opened.Excel.run((context) => run(context, opened));
}

test('worksheets are listed in order, found and missed', async () => {
  await inBook(async ({ workbook, sync }) => {
    const { worksheets } = workbook;
    worksheets.load('items/name,items/position,items/visibility');
    const found = worksheets.getItem('posts');
    found.load('name,id');
    const missing = worksheets.getItemOrNullObject('Payroll');
    missing.load('name');
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    const last = worksheets.getLast();
    last.load('name');
    const after = found.getNext();
    after.load('name');
    const beyond = last.getNextOrNullObject();
    beyond.load('name');
    await sync();
    expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
      ['Posts', 0],
      ['Notes', 1],
    ]);
    expect(active.id).toBe(found.id);
    expect([missing.isNullObject, beyond.isNullObject]).toEqual([true, true]);
    expect([last.name, after.name]).toEqual(['Notes', 'Notes']);
    worksheets.getItem('Payroll').load('name');
    await expect(sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('worksheets are added, renamed, moved, hidden and deleted', async () => {
  await inBook(async ({ workbook, sync }) => {
    const { worksheets } = workbook;
    const issues = worksheets.add('Rolecheck');
    const other = worksheets.add();
    other.load('name');
    issues.position = 0;
    issues.tabColor = '#ff0000';
    issues.load('name,tabColor');
    worksheets.getItem('Posts').name = 'Post list';
    worksheets.getItem('Notes').visibility = 'Hidden';
    await sync();
    expect(other.name).toBe('Sheet4');
    expect(issues.tabColor).toBe('#FF0000');
    other.delete();
    worksheets.load('items/name,items/visibility');
    const visible = worksheets.getCount(true);
    await sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Rolecheck', 'Post list', 'Notes']);
    expect(visible.value).toBe(2);
  });
});

test.each([
  ['an empty name', '', 'InvalidArgument'],
  ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ['a name with a slash', 'a/b', 'InvalidArgument'],
  ['a name with a bracket', 'a[b', 'InvalidArgument'],
  ['a name in quotes', "'a'", 'InvalidArgument'],
  ['a name that is taken', 'NOTES', 'ItemAlreadyExists'],
])('%s is refused', async (_name, name, code) => {
  await inBook(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Posts').name = name;
    await expect(sync()).rejects.toMatchObject({ code });
  });
});

test('the last visible worksheet stays', async () => {
  await inBook(
    async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem('Posts');
      sheet.delete();
      await expect(sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      sheet.visibility = 'Hidden';
      await expect(sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    },
    { sheets: { Posts: [] } },
  );
});

test('a range on a deleted worksheet is gone', async () => {
  await inBook(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('Notes');
    const range = sheet.getRange('A1');
    range.load('values');
    await sync();
    sheet.delete();
    await sync();
    range.load('values');
    await expect(sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('what the user selected is known, one range or several', async () => {
  await inBook(async ({ workbook, sync }, { user }) => {
    user.select('Notes', 'B2:C3');
    const one = workbook.getSelectedRange();
    one.load('address');
    const cell = workbook.getActiveCell();
    cell.load('address');
    await sync();
    expect([one.address, cell.address]).toEqual(['Notes!B2:C3', 'Notes!B2']);
    user.select('Posts', 'A1,C3:D4');
    const areas = workbook.getSelectedRanges();
    areas.load('address');
    await sync();
    expect(areas.address).toBe('Posts!A1,Posts!C3:D4');
    workbook.getSelectedRange().load('address');
    await expect(sync()).rejects.toMatchObject({ code: 'InvalidSelection' });
  });
});

test('selecting a range brings its worksheet to the front', async () => {
  await inBook(async ({ workbook, sync }, { store }) => {
    workbook.worksheets.getItem('Notes').getRange('C3').select();
    await sync();
    expect(store.activeSheet()).toBe(store.idOf('Notes'));
    expect(store.selection().activeRow).toBe(2);
  });
});

test('the visible view leaves out hidden rows and columns', async () => {
  await inBook(async ({ workbook, sync }, { user }) => {
    user.filter('Posts', 'A1:A4', [1, 3]);
    const sheet = workbook.worksheets.getItem('Posts');
    const view = sheet.getRange('A1:A4').getVisibleView();
    view.load('values,rowCount,cellAddresses');
    view.rows.load('items/values');
    const hidden = sheet.getRange('A2');
    hidden.load('rowHidden');
    const some = sheet.getRange('A2:A3');
    some.load('rowHidden');
    await sync();
    expect(view.values).toEqual([['Post'], ['P2']]);
    expect(view.cellAddresses).toEqual([['A1'], ['A3']]);
    expect(view.rows.items.map(({ values }) => values)).toEqual([[['Post']], [['P2']]]);
    expect(hidden.rowHidden).toBe(true);
    expect(some.rowHidden).toBeNull();
  });
});

test('a filter is seen, cleared and removed', async () => {
  await inBook(async ({ workbook, sync }, { user, store }) => {
    const { autoFilter } = workbook.worksheets.getItem('Posts');
    const none = autoFilter.getRangeOrNullObject();
    none.load('address');
    autoFilter.load('enabled');
    await sync();
    expect([none.isNullObject, autoFilter.enabled]).toEqual([true, false]);
    user.filter('Posts', 'A1:A4', [1]);
    const range = autoFilter.getRangeOrNullObject();
    range.load('address');
    autoFilter.load('enabled,isDataFiltered');
    await sync();
    expect(range.address).toBe('Posts!A1:A4');
    expect(autoFilter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
    autoFilter.clearCriteria();
    await sync();
    expect(store.readAxis(store.idOf('Posts'), 'rows', 1).hidden).toBe(false);
    autoFilter.remove();
    autoFilter.load('enabled');
    await sync();
    expect(autoFilter.enabled).toBe(false);
  });
});

test('panes are frozen and say so', async () => {
  await inBook(async ({ workbook, sync }) => {
    const { freezePanes } = workbook.worksheets.getItem('Posts');
    freezePanes.freezeRows(1);
    const frozen = freezePanes.getLocationOrNullObject();
    frozen.load('address');
    await sync();
    expect(frozen.address).toBe('Posts!1:1');
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    none.load('address');
    await sync();
    expect(none.isNullObject).toBe(true);
  });
});

describe('a protected worksheet', () => {
  const attempts: [string, (sheet: Excel.Worksheet) => void][] = [
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['@']])],
    ['inserted columns', (sheet) => sheet.getRange('A:A').insert('Right')],
    ['deleted rows', (sheet) => sheet.getRange('2:2').delete('Up')],
    ['tables', (sheet) => sheet.tables.add('A1:A4', true)],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 90)],
  ];
  test.each(attempts)('refuses %s', async (_name, act) => {
    await inBook(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem('Posts');
      sheet.protection.protect();
      await sync();
      act(sheet);
      await expect(sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  test('allows what its options allow, and unlocked cells', async () => {
    await inBook(async ({ workbook, sync }, { store }) => {
      const sheet = workbook.worksheets.getItem('Posts');
      sheet.getRange('A2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      await sync();
      sheet.getRange('A2').values = [['open']];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('4:4').insert('Down');
      sheet.protection.load('protected,options');
      await sync();
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
      expect(
        store.readValues(store.idOf('Posts'), { row: 1, column: 0, rows: 1, columns: 1 }),
      ).toEqual([['open']]);
    });
  });

  test('is opened by its password only', async () => {
    await inBook(async ({ workbook, sync }) => {
      const { protection } = workbook.worksheets.getItem('Posts');
      protection.protect({}, 'secret');
      await sync();
      protection.protect();
      await expect(sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      protection.unprotect('wrong');
      await expect(sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      protection.unprotect('secret');
      protection.load('protected');
      await sync();
      expect(protection.protected).toBe(false);
    });
  });
});
