/** Names, settings, custom XML parts, application, properties. */
import { openExcel, type OpenedExcel } from '../support/office';

async function inBook<T>(
  run: (context: Excel.RequestContext, opened: OpenedExcel) => Promise<T>,
): Promise<T> {
  const opened = await openExcel({ sheets: { 'Post list': [['Post'], ['P1']], Notes: [] } });
  return opened.Excel.run((context) => run(context, opened));
}

describe('names', () => {
  test('stand for cells, and follow them', async () => {
    await inBook(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem('Post list');
      const name = workbook.names.add('Titles', sheet.getRange('A1:A2'), 'job titles');
      name.load('name,type,value,formula,comment,scope,visible');
      const range = name.getRange();
      range.load('address');
      await sync();
      expect(name.toJSON()).toMatchObject({
        ...{ name: 'Titles', type: 'Range', value: "'Post list'!$A$1:$A$2" },
        ...{ formula: "='Post list'!$A$1:$A$2", comment: 'job titles', scope: 'Workbook' },
      });
      expect(range.address).toBe("'Post list'!A1:A2");
      sheet.getRange('1:1').insert('Down');
      const item = workbook.names.getItem('titles');
      item.load('formula');
      const byName = sheet.getRange('Titles');
      byName.load('address');
      await sync();
      expect(item.formula).toBe("='Post list'!$A$2:$A$3");
      expect(byName.address).toBe("'Post list'!A2:A3");
      sheet.getRange('2:3').delete('Up');
      item.load('formula,type');
      await sync();
      expect([item.formula, item.type]).toEqual(['=#REF!', 'Error']);
    });
  });

  test('stand for constants, on a sheet or in the workbook', async () => {
    await inBook(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem('Notes');
      sheet.names.add('Rate', '=0.25');
      const item = sheet.names.getItem('Rate');
      item.load('type,value,scope');
      const cells = item.getRangeOrNullObject();
      cells.load('address');
      const global = workbook.names.getItemOrNullObject('Rate');
      global.load('name');
      await sync();
      expect(item.toJSON()).toMatchObject({ type: 'Double', value: 0.25, scope: 'Worksheet' });
      expect([cells.isNullObject, global.isNullObject]).toEqual([true, true]);
      item.delete();
      const count = sheet.names.getCount();
      await sync();
      expect(count.value).toBe(0);
    });
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['1st', 'InvalidArgument'],
    ['Taken', 'ItemAlreadyExists'],
  ])('%j is refused', async (name, code) => {
    await inBook(async ({ workbook, sync }) => {
      workbook.names.add('Taken', '=1');
      await sync();
      workbook.names.add(name, '=2');
      await expect(sync()).rejects.toMatchObject({ code });
    });
  });
});

describe('settings', () => {
  test('keep any JSON under a key, until deleted', async () => {
    await inBook(async ({ workbook, sync }) => {
      const { settings } = workbook;
      const value = { columns: ['Title', 'Role'], at: [1, null, true], deep: { text: 'ü' } };
      settings.add('rolecheck', value);
      settings.add('rolecheck.other', 'x');
      settings.load('items/key,items/value');
      const item = settings.getItemOrNullObject('rolecheck');
      item.load('value');
      const missing = settings.getItemOrNullObject('nothing');
      missing.load('value');
      await sync();
      expect(settings.items.map(({ key }) => key)).toEqual(['rolecheck', 'rolecheck.other']);
      expect(item.value).toEqual(value);
      expect(missing.isNullObject).toBe(true);
      item.value = 'changed';
      item.load('value');
      await sync();
      expect(item.value).toBe('changed');
      item.delete();
      const count = settings.getCount();
      await sync();
      expect(count.value).toBe(1);
      settings.getItem('rolecheck').load('value');
      await expect(sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

describe('custom XML parts', () => {
  const XML = '<r:journal xmlns:r="urn:rolecheck" a="1 &lt; 2"><step/><!-- > --></r:journal>';

  test('are kept, found by namespace, changed and deleted', async () => {
    await inBook(async ({ workbook, sync }) => {
      const part = workbook.customXmlParts.add(XML);
      part.load('id,namespaceUri');
      const xml = part.getXml();
      await sync();
      expect(part.namespaceUri).toBe('urn:rolecheck');
      expect(xml.value).toBe(XML);
      part.setXml('<journal xmlns="urn:rolecheck"/>');
      const only = workbook.customXmlParts
        .getByNamespace('urn:rolecheck')
        .getOnlyItemOrNullObject();
      const changed = only.getXml();
      await sync();
      expect(changed.value).toBe('<journal xmlns="urn:rolecheck"/>');
      only.delete();
      const count = workbook.customXmlParts.getCount();
      const none = workbook.customXmlParts.getByNamespace('urn:rolecheck').getCount();
      await sync();
      expect([count.value, none.value]).toEqual([0, 0]);
    });
  });

  test.each([
    'no xml',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a><!-- </a>',
    '',
  ])('%j is refused', async (xml) => {
    await inBook(async ({ workbook, sync }) => {
      workbook.customXmlParts.add(xml);
      await expect(sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

test('the application says how it calculates and is told not to draw', async () => {
  await inBook(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = 'Manual';
    application.calculate('Full');
    application.load('calculationMode,decimalSeparator,calculationState');
    application.cultureInfo.load('name');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
    expect([application.decimalSeparator, application.cultureInfo.name]).toEqual(['.', 'en-GB']);
  });
});

test('the workbook has a name and properties', async () => {
  await inBook(async ({ workbook, sync }) => {
    workbook.properties.title = 'Posts';
    workbook.properties.load('title,subject');
    workbook.load('name,readOnly,isDirty');
    workbook.protection.load('protected');
    await sync();
    expect(workbook.name).toBe('Book1.xlsx');
    expect(workbook.properties.toJSON()).toMatchObject({ title: 'Posts', subject: '' });
    expect(workbook.protection.protected).toBe(false);
  });
});

test('loading everything of an object loads what the host knows', async () => {
  await inBook(async ({ workbook, sync }) => {
    const range = workbook.worksheets.getItem('Post list').getRange('A1');
    range.load();
    workbook.worksheets.load();
    await sync();
    expect(range.values).toEqual([['Post']]);
    expect(range.rowHidden).toBe(false);
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(['Post list', 'Notes']);
  });
});

test('collections are loaded in pages and as objects', async () => {
  await inBook(async ({ workbook, sync }) => {
    const { worksheets } = workbook;
    worksheets.load({ select: 'name', top: 1, skip: 1 });
    await sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Notes']);
    worksheets.load({ name: true, tables: { name: true } });
    const range = worksheets.getItem('Notes').getRange('A1');
    range.load({ address: true, format: { fill: { color: true } } });
    await sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Post list', 'Notes']);
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['Worksheet.charts', ({ workbook }) => workbook.worksheets.getItem('Notes').charts.load('count')],
  [
    'Range.removeDuplicates',
    ({ workbook }) =>
      workbook.worksheets.getItem('Notes').getRange('A1:A2').removeDuplicates([0], false),
  ],
  ['Workbook.comments', ({ workbook }) => workbook.comments.load('items')],
  [
    'conditional formats of the type CellValue',
    ({ workbook }) =>
      workbook.worksheets.getItem('Notes').getRange('A1').conditionalFormats.add('CellValue'),
  ],
])('%s fails loudly and by name', async (name, act) => {
  await inBook(async (context) => {
    act(context);
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(name),
    });
  });
});
