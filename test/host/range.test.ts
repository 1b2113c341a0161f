import { openExcel } from '../support/office';

const POSTS = [
  ['Post', 'FTE'],
  ['Social worker', 1],
  ['HLTA', 0.5],
];

test('a batch reads what is in the sheet', async () => {
  const { Excel, host } = await openExcel({ sheets: { Posts: POSTS } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load('address,values,rowCount');
    await context.sync();
    expect(range.address).toBe('Posts!A1:B3');
    expect(range.values).toEqual(POSTS);
    expect(range.rowCount).toBe(3);
  });
  expect(host.stats.syncs).toBe(2);
});
