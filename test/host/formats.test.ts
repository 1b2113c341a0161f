/** Looks of cells: fills, fonts, number formats, widths, conditional formats. */
import { openExcel, type OpenedExcel } from '../support/office';

async function onSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext, opened: OpenedExcel) => Promise<T>,
): Promise<T> {
  const opened = await openExcel({
    sheets: {
      Posts: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
  });
  return opened.Excel.run((context) =>
    run(context.workbook.worksheets.getActiveWorksheet(), context, opened),
  );
}

test('fills and fonts are one value where all cells agree, null where they do not', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').format.fill.color = 'yellow';
    sheet.getRange('A1').format.font.set({ bold: true, color: '#0000ff', size: 14, name: 'Arial' });
    const column = sheet.getRange('A1:A2').format;
    const all = sheet.getRange('A1:B2').format;
    column.load('fill/color,font/bold,wrapText');
    all.load('fill/color');
    const { font } = sheet.getRange('A1').format;
    font.load('bold,color,size,name,italic,underline');
    await context.sync();
    expect(column.fill.color).toBe('#FFFF00');
    expect(column.font.bold).toBeNull();
    expect(all.fill.color).toBeNull();
    expect(font.toJSON()).toMatchObject({
      ...{
        bold: true,
        color: '#0000FF',
        size: 14,
        name: 'Arial',
        italic: false,
        underline: 'None',
      },
    });
    sheet.getRange('A1:A2').format.fill.clear();
    column.load('fill/color');
    await context.sync();
    expect(column.fill.color).toBe('#FFFFFF');
  });
});

test('many single cells are filled in one go through areas', async () => {
  await onSheet(async (sheet, context, { store }) => {
    sheet.getRanges('A1,B2,D9').format.fill.color = '#FFC7CE';
    await context.sync();
    const fills = [
      [0, 0],
      [1, 1],
      [8, 3],
      [0, 1],
    ].map(([row = 0, column = 0]) => store.readFormat(store.activeSheet(), row, column).fill);
    expect(fills).toEqual(['#FFC7CE', '#FFC7CE', '#FFC7CE', undefined]);
  });
});

test('a whole column keeps its looks for cells yet to come', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('C:C').format.font.italic = true;
    sheet.getRange('C5').values = [['later']];
    const { font } = sheet.getRange('C5').format;
    font.load('italic');
    const used = sheet.getUsedRange(true);
    used.load('address');
    await context.sync();
    expect(font.italic).toBe(true);
    expect(used.address).toBe('Posts!A1:C5');
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  ['a colour that is none', (range) => (range.format.fill.color = 'rose-ish')],
  ['a font size of 500', (range) => (range.format.font.size = 500)],
  ['a number format that is none', (range) => (range.numberFormat = [['[']])],
  ['a width of 5000', (range) => (range.format.columnWidth = 5000)],
])('%s is refused', async (_name, act) => {
  await onSheet(async (sheet, context) => {
    act(sheet.getRange('A1'));
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('number formats are set for all cells or cell by cell, and null leaves one alone', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').numberFormat = [['0.00']];
    const formats: unknown[][] = [
      ['@', null],
      ['dd/mm/yyyy', 'General'],
    ];
    Reflect.set(sheet.getRange('A1:B2'), 'numberFormat', formats);
    const range = sheet.getRange('A1:B2');
    range.load('numberFormat,numberFormatLocal');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['@', '0.00'],
      ['dd/mm/yyyy', 'General'],
    ]);
    expect(range.numberFormatLocal).toEqual(range.numberFormat);
  });
});

test('widths and heights are set, fitted and hidden', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:A').format.columnWidth = 90;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('B1').values = [['a rather long job title, longer than most']];
    sheet.getRange('B:B').format.autofitColumns();
    sheet.getRange('C:C').columnHidden = true;
    const formats = ['A1', 'B1', 'D1'].map((cell) => sheet.getRange(cell).format);
    for (const format of formats) format.load('columnWidth,rowHeight');
    const hidden = sheet.getRange('C1');
    hidden.load('columnHidden,hidden');
    await context.sync();
    expect(formats.map(({ columnWidth }) => columnWidth)).toEqual([90, expect.any(Number), 48]);
    expect(formats[1]?.columnWidth).toBeGreaterThan(90);
    expect(formats[0]?.rowHeight).toBe(30);
    expect([hidden.columnHidden, hidden.hidden]).toEqual([true, true]);
  });
});

describe('conditional formats', () => {
  test('by a formula are added in front, changed, counted and taken away', async () => {
    await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A2:A9');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$B2="x"';
      first.custom.format.fill.color = '#FFC7CE';
      const second = conditionalFormats.add('Custom');
      second.custom.rule.formula = '=$B2="y"';
      second.stopIfTrue = true;
      first.load('id,priority,type');
      second.load('priority,stopIfTrue');
      first.custom.rule.load('formula');
      first.custom.format.fill.load('color');
      first.custom.format.font.load('bold');
      const count = conditionalFormats.getCount();
      await context.sync();
      expect([first.priority, second.priority, count.value]).toEqual([1, 0, 2]);
      expect(first.custom.rule.formula).toBe('=$B2="x"');
      expect(first.custom.format.fill.color).toBe('#FFC7CE');
      expect(first.custom.format.font.bold).toBeNull();
      const again = sheet.getRange('A:A').conditionalFormats.getItem(first.id);
      again.delete();
      conditionalFormats.load('items/id');
      await context.sync();
      expect(conditionalFormats.items).toHaveLength(1);
      conditionalFormats.getItem(first.id).load('type');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('clearing part of the cells leaves the rest', async () => {
    await onSheet(async (sheet, context) => {
      const rule = sheet.getRange('A1:C9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=TRUE';
      sheet.getRange('B:B').conditionalFormats.clearAll();
      const areas = rule.getRanges();
      areas.load('address');
      const single = rule.getRangeOrNullObject();
      single.load('address');
      await context.sync();
      expect(areas.address).toBe('Posts!A1:A9,Posts!C1:C9');
      expect(single.isNullObject).toBe(true);
    });
  });

  test('move with their cells', async () => {
    await onSheet(async (sheet, context) => {
      const rule = sheet.getRange('A2:A9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=TRUE';
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('5:5').insert('Down');
      const range = rule.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Posts!A3:A11');
    });
  });

  test('look at the cells they looked at, wherever these have gone', async () => {
    await onSheet(async (sheet, context) => {
      const rule = sheet.getRange('A2:A9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=AND($D2="D2",LOG10(E$1)>1,Other!$D2=2)';
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B:B').insert('Right');
      rule.custom.rule.load('formula');
      await context.sync();
      expect(rule.custom.rule.formula).toBe('=AND($E3="D2",LOG10(F$2)>1,Other!$D2=2)');
      sheet.getRange('E:E').delete('Left');
      rule.custom.rule.load('formula');
      await context.sync();
      expect(rule.custom.rule.formula).toBe('=AND(#REF!="D2",LOG10(E$2)>1,Other!$D2=2)');
    });
  });

  test('are drawn by the grid once they are whole', async () => {
    await onSheet(async (sheet, context, { store }) => {
      const shown: string[] = [];
      store.decorations = {
        showConditionalFormat: ({ formula, format, blocks, priority }) => {
          shown.push(
            `${formula} ${String(format.fill)} ${String(blocks.length)} ${String(priority)}`,
          );
        },
        hideConditionalFormat: () => shown.push('gone'),
        showTable: () => undefined,
        hideTable: () => undefined,
        showProtection: () => undefined,
      };
      const rule = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$B1=""';
      rule.custom.format.fill.color = '#FFC7CE';
      await context.sync();
      expect(shown).toEqual(['=$B1="" #FFC7CE 1 0']);
      rule.delete();
      await context.sync();
      expect(shown).toEqual(['=$B1="" #FFC7CE 1 0', 'gone']);
    });
  });
});
