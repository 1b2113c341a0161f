import { assume } from '../../src/taskpane/code-jobs/assume';
import { columnsToRead, postsOf } from '../../src/taskpane/code-jobs/posts';
import { good, openWorkbook, findList, type OpenWorkbook } from './support/workbook';

type Setting = (sheet: Excel.Worksheet) => void;

async function open(
  rows: readonly (readonly (string | number | boolean | { error: string })[])[],
  set: Setting = () => undefined,
): Promise<OpenWorkbook> {
  const book = await openWorkbook({ sheets: { Posts: rows } });
  await book.Excel.run(async (context) => {
    set(context.workbook.worksheets.getItem('Posts'));
    await context.sync();
  });
  return book;
}

async function looks(book: OpenWorkbook, how: { formatsOf?: number[]; datesIn?: number[] }) {
  const { list } = await findList(book.port);
  return good(await book.port.read(list, [0, 1], how));
}

describe('what cells show beside their values', () => {
  it('is a date, a time or zeros where a number format says so', async () => {
    const book = await open(
      [
        ['Job title', 'Code'],
        ['Cleaner', 123],
        [46_115, 1.5625],
        ['Cook', 7],
      ],
      (sheet) => {
        sheet.getRange('B2').numberFormat = [['00000']];
        sheet.getRange('A3').numberFormat = [['d-mmm']];
        sheet.getRange('B3').numberFormat = [['[h]:mm']];
      },
    );
    const read = await looks(book, { formatsOf: [0, 1] });
    expect(read.looks).toEqual([
      [undefined, { kind: 'date' }],
      [{ kind: 'zeros', pattern: '00000' }, { kind: 'time' }],
    ]);
  });

  it('tells an error of a formula from text that looks like one', async () => {
    const book = await open([
      ['Job title', 'Code'],
      [{ error: '#N/A' }, 'x'],
      ['Cook', { error: '#REF!' }],
      ['Cleaner', 'y'],
      ['Teaching assistant', 'y'],
      ['Social worker', 'y'],
    ]);
    await book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Posts').getRange('A4');
      cell.numberFormat = [['@']];
      cell.values = [['#N/A']];
      await context.sync();
    });
    const read = await looks(book, { formatsOf: [] });
    expect(read.columns[0]?.slice(0, 3)).toEqual(['#N/A', 'Cook', '#N/A']);
    expect(read.looks).toEqual([[{ kind: 'error' }], [undefined, { kind: 'error' }]]);
  });

  it('asks for nothing more where there are neither numbers nor errors', async () => {
    const book = await open([
      ['Job title', 'Code'],
      ['Cleaner', 'x'],
      ['Cook', 'y'],
    ]);
    const { list } = await findList(book.port);
    const before = book.host.stats.syncs;
    await book.port.read(list, [0, 1], { formatsOf: [0, 1], datesIn: [1] });
    expect(book.host.stats.syncs).toBe(before + 1);
  });

  it('finds out what the workbook counts its days from by what date cells show (N008)', async () => {
    // The host counts from 1900: what a workbook of the other kind shows is put there as text.
    const of = async (format: string): Promise<boolean | undefined> => {
      const book = await open(
        [
          ['Job title', 'Start date'],
          ['Cleaner', 39_903],
          ['Cook', 'soon'],
        ],
        (sheet) => {
          sheet.getRange('B2').numberFormat = [[format]];
        },
      );
      return (await looks(book, { datesIn: [1] })).from1904;
    };
    expect(await of('dd/mm/yyyy')).toBe(false);
    expect(await of('d-mmm-yy')).toBe(false);
    expect(await of('"01/04/2013"')).toBe(true);
    expect(await of('"########"')).toBeUndefined();
    expect(await of('General')).toBeUndefined();
  });

  it('asks again in smaller pieces where an answer is too large', async () => {
    const long = `"${'x'.repeat(240)}"0`;
    const rows = Array.from({ length: 30_000 }, (_, at): [string, number] => [
      `Post ${String(at)}`,
      at,
    ]);
    const book = await open([['Job title', 'Code'], ...rows], (sheet) => {
      sheet.getRange('B2:B30001').numberFormat = [[long]];
      sheet.getRange('B30001').numberFormat = [['0000000']];
    });
    const read = await looks(book, { formatsOf: [1] });
    expect(read.looks?.[1]?.[29_999]).toEqual({ kind: 'zeros', pattern: '0000000' });
    expect(book.host.stats.maxResponse).toBeLessThan(5_000_000);
  }, 30_000);
});

it('takes a formula that shows nothing for a blank: no post, and nothing coded (N018)', async () => {
  const book = await openWorkbook({
    sheets: {
      Posts: [
        ['Job title', 'SOC 2020'],
        ['Cook', '=IF(A2="","",A2)'],
        ['=IF(C3="","",C3)', '=IF(C3="","",C3)'],
        ['Cleaner', ''],
      ],
    },
    evaluate: () => '',
  });
  const place = good(await book.port.locate());
  const found = place && assume(place);
  if (!found) throw new Error('no list');
  const read = good(await book.port.read(found.list, columnsToRead(found).columns));
  const { posts, counts } = postsOf(found, read);
  expect(posts.map(({ title }) => title)).toEqual(['Cook', '', 'Cleaner']);
  expect(counts).toMatchObject({ posts: 2, titles: 2, coded: 0 });
  const cells = good(await book.port.read(found.list, [1], { formatsOf: [1] }));
  expect(cells.columns.flat().every((value) => value === '')).toBe(true);
});

it('shows no title with signs that turn the direction of what stands beside it (N025)', async () => {
  const { read, found } = await titlesOf(['Cook \u202Eetalp\u202C', 'Cook', 'Cleaner']);
  expect(postsOf(found, read).posts[0]?.title).toBe('Cook etalp');
  // What is written is held against the cell as it is.
  expect(postsOf(found, read).titles[0]).toBe('Cook \u202Eetalp\u202C');
});

it('takes an error that was typed into a title for no title, and one of a formula for an error (N017)', async () => {
  const typed = { value: '#N/A', format: '@' };
  const { read, found } = await titlesOf(['Cook', 'Cleaner', 'Porter', typed, { error: '#N/A' }]);
  expect(postsOf(found, read).posts.map(({ title }) => title)).toEqual([
    'Cook',
    'Cleaner',
    'Porter',
    '',
    '#N/A',
  ]);
});

async function titlesOf(
  titles: readonly (string | { error: string } | { value: string; format: string })[],
) {
  const book = await open(
    [
      ['Job title'],
      ...titles.map((title) => [typeof title === 'object' && 'value' in title ? '' : title]),
    ],
    (sheet) => {
      titles.forEach((title, at) => {
        if (typeof title !== 'object' || !('value' in title)) return;
        const cell = sheet.getCell(at + 1, 0);
        cell.numberFormat = [[title.format]];
        cell.values = [[title.value]];
      });
    },
  );
  const place = good(await book.port.locate());
  const found = place && assume(place);
  if (!found) throw new Error('no list');
  const read = good(
    await book.port.read(found.list, columnsToRead(found).columns, { formatsOf: [] }),
  );
  return { read, found };
}
