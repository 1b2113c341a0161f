/** The undo journal: a request is a step; some calls empty the stack. */
import { openExcel, type OpenedExcel } from '../support/office';

const POSTS = [
  ['Post', 'Title'],
  ['P1', 'HLTA'],
];

async function opened(): Promise<OpenedExcel & { values: () => unknown[][] }> {
  const excel = await openExcel({ sheets: { Posts: POSTS } });
  const { store } = excel;
  const block = { row: 0, column: 0, rows: 2, columns: 3 };
  return { ...excel, values: () => store.readValues(store.idOf('Posts'), block) };
}

const posts = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Posts');

const EMPTY = [
  ['Post', 'Title', ''],
  ['P1', 'HLTA', ''],
];

test('one request is one step, however much it did', async () => {
  const { Excel, host, values, store } = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Posts');
    sheet.getRange('C1:C2').values = [['Role'], ['EY']];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  expect(store.undo.depth).toBe(1);
  expect(host.undo()).toBe(true);
  expect(values()).toEqual(EMPTY);
  expect(store.readFormat(store.idOf('Posts'), 0, 0)).toEqual({});
  expect(host.undo()).toBe(false);
  expect(host.redo()).toBe(true);
  expect(values()[2 - 1]).toEqual(['Post', 'Title', 'Role']);
});

test('reading leaves no step', async () => {
  const { Excel, host } = await opened();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Posts').getUsedRange().load('values');
    await context.sync();
    context.workbook.worksheets.getItem('Posts').getRange('A2').select();
    await context.sync();
  });
  expect(host.undo()).toBe(false);
});

test('tables, names and conditional formats come and go with the cells', async () => {
  const { Excel, host, user } = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Posts');
    const table = sheet.tables.add('A1:B2', true);
    await context.sync();
    table.columns.add(undefined, [['Role'], ['EY']]);
    context.workbook.names.add('Titles', sheet.getRange('B1:B2'));
    await context.sync();
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    await context.sync();
  });
  const { tables, names, rules } = host.book;
  expect(rules.all()).toHaveLength(1);
  expect(host.undo()).toBe(true);
  expect(rules.all()).toHaveLength(0);
  expect(names.inScope(null)).toHaveLength(1);
  // The user's own Ctrl+Z takes the same steps back.
  expect(user.undo()).toBe(true);
  expect(names.inScope(null)).toHaveLength(0);
  expect(tables.all()[0]?.block.columns).toBe(2);
  host.redo();
  expect(tables.all()[0]?.columns.map(({ name }) => name)).toEqual(['Post', 'Title', 'Role']);
});

test("the user's steps and the add-in's are taken back in their order", async () => {
  const { Excel, host, user, values } = await opened();
  user.type('Posts', 'C1', 'by hand');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Posts').getRange('C2').values = [['by add-in']];
    await context.sync();
  });
  user.type('Posts', 'A2', 'P9');
  host.undo();
  expect(values()[1]).toEqual(['P1', 'HLTA', 'by add-in']);
  host.undo();
  expect(values()[1]).toEqual(['P1', 'HLTA', '']);
  host.undo();
  expect(values()).toEqual(EMPTY);
});

test('settings and custom XML parts are not undone', async () => {
  const { Excel, host } = await opened();
  await Excel.run(async (context) => {
    context.workbook.settings.add('a', 1);
    context.workbook.customXmlParts.add('<a/>');
    await context.sync();
  });
  expect(host.undo()).toBe(false);
  expect(host.book.settings.has('a')).toBe(true);
});

test.each<[string, 'web' | 'win-m365', boolean, (context: Excel.RequestContext) => unknown]>([
  ['protecting a sheet', 'web', true, (context) => posts(context).protection.protect()],
  ['deleting a sheet', 'win-m365', true, ({ workbook }) => workbook.worksheets.getLast().delete()],
  ['renaming a sheet', 'win-m365', true, (context) => (posts(context).name = 'Post list')],
  ['renaming a sheet', 'web', false, (context) => (posts(context).name = 'Post list')],
  ['setting the title', 'web', true, ({ workbook }) => (workbook.properties.title = 'Posts')],
])('%s in %s empties the stack: %s', async (_name, profile, empties, act) => {
  const { Excel, host } = await openExcel({ sheets: { Posts: POSTS, Notes: [] }, profile });
  await Excel.run(async (context) => {
    posts(context).getRange('C1').values = [['x']];
    await context.sync();
    act(context);
    await context.sync();
  });
  expect(host.undo()).toBe(!empties);
});

test('in Excel 2021 nothing an add-in did can be undone, nor what was before', async () => {
  const { Excel, host, user } = await openExcel({ sheets: { Posts: POSTS }, profile: 'ltsc2021' });
  user.type('Posts', 'C1', 'by hand');
  await Excel.run(async (context) => {
    posts(context).load('name');
    await context.sync();
    expect(host.undo()).toBe(true);
    host.redo();
    posts(context).getRange('C2').values = [['by add-in']];
    await context.sync();
  });
  expect(host.undo()).toBe(false);
});

test('what a failed request did before it failed is a step too', async () => {
  const { Excel, host, values } = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Posts');
    sheet.getRange('C1').values = [['Role']];
    sheet.getRange('C2').numberFormat = [['[']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
  expect(values()[0]).toEqual(['Post', 'Title', 'Role']);
  host.undo();
  expect(values()).toEqual(EMPTY);
});
