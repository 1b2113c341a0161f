/** Sizes, profiles and faults. */
import { openExcel } from '../support/office';
import { utf8Length } from '../../src/host/stats';
import fc from 'fast-check';

const MB = 1024 * 1024;
const wide = (rows: number, columns: number, text: string) =>
  Array.from({ length: rows }, () => Array<string>(columns).fill(text));

test('20,000 rows by 12 columns are read in one request of a few bytes', async () => {
  const { Excel, host } = await openExcel({ sheets: { Posts: wide(20_000, 12, 'job title') } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:L20000');
    range.load('values');
    await context.sync();
    expect(range.values).toHaveLength(20_000);
  });
  const [read] = host.stats.requests;
  expect(read?.bytesIn).toBeLessThan(2000);
  expect(read?.bytesOut).toBeGreaterThan(2 * MB);
  expect(read?.bytesOut).toBeLessThan(5 * MB);
});

test('a request of more than 5 MB is refused on the web, and nothing is done', async () => {
  const { Excel, host, store } = await openExcel({ sheets: { Posts: [] } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A600');
    range.values = wide(600, 1, 'x'.repeat(10_000));
    await expect(context.sync()).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
  });
  expect(host.stats.maxRequest).toBeGreaterThan(5 * MB);
  expect(store.usedBlock(store.activeSheet(), true)).toBeNull();
});

test('a response of more than 5 MB is refused on the web', async () => {
  const { Excel } = await openExcel({ sheets: { Posts: wide(600, 1, 'x'.repeat(10_000)) } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });
});

test('Excel on Windows takes the same', async () => {
  const sheets = { Posts: wide(600, 1, 'x'.repeat(10_000)) };
  const { Excel } = await openExcel({ sheets, profile: 'win-m365' });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load('values');
    await context.sync();
    expect(range.values).toHaveLength(600);
  });
});

test('no more than five million cells are read at once', async () => {
  const { Excel } = await openExcel({ profile: 'win-m365' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1000000').load('values');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });
});

test('getRanges takes an address of fewer than 8,192 characters', async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const address = Array.from({ length: 2500 }, (_, i) => `A${String(i + 1)}`).join(',');
    const longest = address.slice(0, address.lastIndexOf(',', 8191));
    sheet.getRanges(longest).load('areaCount');
    await context.sync();
    sheet.getRanges(`${longest}${',B1'.repeat(20)}`).load('areaCount');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('requests and bytes are counted until reset', async () => {
  const { Excel, host } = await openExcel();
  const sync = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    });
  await sync();
  await sync();
  const { stats } = host;
  expect(stats.syncs).toBe(2);
  expect(stats.bytesIn).toBeGreaterThan(stats.maxRequest);
  expect(stats.bytesOut).toBeGreaterThan(stats.maxResponse);
  stats.reset();
  expect([stats.syncs, stats.bytesIn, stats.maxResponse]).toEqual([0, 0, 0]);
});

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

describe('profiles', () => {
  test.each([
    ['web', 'OfficeOnline', '1.15', true],
    ['win-m365', 'PC', '1.15', false],
    ['ltsc2021', 'PC', '1.14', false],
  ] as const)('%s is %s with ExcelApi %s', async (profile, platform, level, online) => {
    const { Office } = await openExcel({ profile });
    const { requirements } = Office.context;
    expect(Office.context.platform).toBe(platform);
    expect(requirements.isSetSupported('ExcelApi', level)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(requirements.isSetSupported('ExcelApi')).toBe(true);
    expect(requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(online);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('constructor')).toBe(false);
  });

  test('members above the level are not there', async () => {
    const { Excel } = await openExcel({ excelApi: '1.9' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').load('values,isEntireRow');
      await context.sync();
      sheet.getRange('A1').load('hasSpill');
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ApiNotFound',
        message: expect.stringContaining('Range.hasSpill'),
      });
      sheet.getRange('A1').getMergedAreasOrNullObject();
      await expect(context.sync()).rejects.toMatchObject({
        message: expect.stringContaining('ExcelApi 1.13'),
      });
    });
  });
});

describe('faults', () => {
  const read = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
  };

  test('the request told to fail fails, and only that one', async () => {
    const { Excel, host } = await openExcel();
    host.faults.fail({ request: 2, code: 'GeneralException', message: 'as asked' });
    await Excel.run(async (context) => {
      await read(context);
      await expect(read(context)).rejects.toMatchObject({
        code: 'GeneralException',
        message: expect.stringContaining('as asked'),
      });
      await read(context);
    });
    expect(host.stats.requests.map(({ code }) => code).slice(0, 3)).toEqual([
      null,
      'GeneralException',
      null,
    ]);
  });

  test('a request can fail half-way: what was done stays done', async () => {
    const { Excel, host, store } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [a, b] = [sheet.getRange('A1'), sheet.getRange('B1')];
      await context.sync();
      a.values = [['done']];
      b.values = [['not done']];
      host.faults.fail({ request: 1, code: 'AccessDenied', afterWrites: 1 });
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    const block = { row: 0, column: 0, rows: 1, columns: 2 };
    expect(store.readValues(store.activeSheet(), block)).toEqual([['done', '']]);
  });

  test('nothing goes while a cell is edited, and all goes after', async () => {
    const { Excel, host } = await openExcel();
    host.faults.cellEditMode = true;
    await Excel.run(async (context) => {
      await expect(read(context)).rejects.toMatchObject({
        code: 'InvalidOperationInCellEditMode',
      });
      host.faults.cellEditMode = false;
      await read(context);
    });
  });

  test('a closed workbook answers nothing any more', async () => {
    const { Excel, host } = await openExcel();
    host.faults.workbookClosed = true;
    await expect(Excel.run(read)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    host.faults.clear();
    await Excel.run(read);
  });

  test('a slow Excel answers late, and in order', async () => {
    const { Excel, host } = await openExcel({ latency: 5 });
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((n) => Excel.run(read).then(() => done.push(n))));
    expect(done).toEqual([1, 2, 3]);
    expect(host.stats.syncs).toBeGreaterThanOrEqual(3);
  });
});
