/** A page of its own: the add-in's code finds Excel where it looks for it. */
import { loadOfficeInto } from '../support/office';

test('a page gets Excel, Office and CustomFunctions as globals', async () => {
  await loadOfficeInto(window, { sheets: { Posts: [['HLTA']] } });
  await Office.onReady();
  const title = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
  expect(title).toBe('HLTA');
  expect(typeof CustomFunctions.associate).toBe('function');
});
