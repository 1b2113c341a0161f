import fc from 'fast-check';
import { headersOf } from '../../../src/core/rules/headers';
import { editionOf } from '../../../src/core/rules/registry';
import { linkTables, type PartCells } from '../../../src/core/rules/table';
import { dayOf, readDay } from '../../../src/core/sheet/day';
import type { CellValue } from '../../../src/core/sheet/types';
import { partWith, places, returnWith } from './small-return';

const people = partWith([]);

function cellsOf(
  columns: Readonly<Record<string, readonly CellValue[]>>,
  more: Partial<PartCells> = {},
): PartCells {
  const count = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  return { part: people, columns: new Map(Object.entries(columns)), count, ...more };
}

function tableOf(...cells: readonly PartCells[]) {
  const table = linkTables(cells).get('people');
  if (table === undefined) throw new Error('Rolecheck: no table');
  return table;
}

describe('cells as checks read them', () => {
  it('are text as the return would receive it: a date that is a number is written as a date', () => {
    const table = tableOf(
      cellsOf({ Born: [29_251, '31/01/1980', 'soon', 1], Id: [5, true, '05', ''] }),
    );
    expect([0, 1, 2, 3].map((row) => table.row(row).text('Born'))).toEqual([
      '31/01/1980',
      '31/01/1980',
      'soon',
      '1',
    ]);
    expect([0, 1, 2, 3].map((row) => table.row(row).text('Id'))).toEqual(['5', 'TRUE', '05', '']);
    expect(table.row(0).day('Born')).toBe(dayOf(1980, 1, 31));
    expect(table.row(2).day('Born')).toBeUndefined();
  });

  it('count their days from 1904 where the workbook does', () => {
    const table = tableOf(cellsOf({ Born: [27_789] }, { from1904: true }));
    expect(table.row(0).text('Born')).toBe('31/01/1980');
  });

  it('mean what the authority’s own codes mean, and are shown as they stand', () => {
    const translations = new Map([['Id', new Map([['F', '2']])]]);
    const table = tableOf(cellsOf({ Id: ['F', ' F ', 'f'] }, { translations }));
    expect([0, 1, 2].map((row) => table.row(row).text('Id'))).toEqual(['2', '2', 'f']);
    expect(table.shown('Id', 0)).toBe('F');
  });

  it('are the same in whatever order they are asked for', () => {
    const cell = fc.constantFrom<CellValue>('', ' ', '31/01/1980', '31/02/1980', 29_251, 1, true);
    const ask = fc.tuple(fc.nat(5), fc.constantFrom('text', 'value', 'dayRead'));
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 6, maxLength: 6 }),
        fc.array(ask),
        fc.boolean(),
        (cells, asked, from1904) => {
          const sheet = cellsOf({ Born: cells }, { from1904 });
          const table = tableOf(sheet);
          for (const [at, way] of asked) {
            const alone = tableOf(cellsOf({ Born: [cells[at] ?? ''] }, { from1904 })).row(0);
            const row = table.row(at);
            if (way === 'text') expect(row.text('Born')).toBe(alone.text('Born'));
            else if (way === 'value') expect(row.value('Born')).toBe(cells[at]);
            else expect(row.dayRead('Born')).toEqual(readDay(cells[at] ?? '', from1904));
          }
        },
      ),
    );
  });

  it('are blank where the sheet has no such column', () => {
    const table = tableOf(cellsOf({ Id: ['a'] }));
    expect(table.row(0).text('Name')).toBe('');
    expect(table.has('Name')).toBe(false);
  });
});

describe('rows of other parts', () => {
  it('are found by a column that both have, whatever its case and spaces', () => {
    const towns = {
      part: places,
      columns: new Map([
        ['Place', ['WM 1', 'WM2']],
        ['Town', ['Wem', 'Ely']],
      ]),
      count: 2,
    };
    const table = tableOf(cellsOf({ Place: ['wm1', 'WM 2', 'WM3', ''] }), towns);
    expect(table.has('Town')).toBe(true);
    expect([0, 1, 2, 3].map((row) => table.row(row).text('Town'))).toEqual(['Wem', 'Ely', '', '']);
  });

  it('are the same as looking through the list each time', () => {
    const key = fc.constantFrom('a', 'A', 'b', ' c', 'c ', '', 'd');
    fc.assert(
      fc.property(fc.array(key), fc.array(key), (mine, theirs) => {
        const towns = {
          part: places,
          columns: new Map<string, readonly CellValue[]>([
            ['Place', theirs],
            ['Town', theirs.map((_, at) => `town ${String(at)}`)],
          ]),
          count: theirs.length,
        };
        const table = tableOf(cellsOf({ Place: mine }), towns);
        const same = (text: string): string => text.trim().toUpperCase();
        mine.forEach((place, row) => {
          const at =
            same(place) === '' ? -1 : theirs.findIndex((other) => same(other) === same(place));
          expect(table.row(row).text('Town')).toBe(at < 0 ? '' : `town ${String(at)}`);
        });
      }),
    );
  });
});

describe('headers against what an edition wants', () => {
  const one = returnWith(people);
  const headers = ['Name', 'Shoe size', '', 'Id', 'rank'];
  const positions = new Map([
    ['Name', 0],
    ['Id', 3],
  ]);
  const found = headersOf(
    one,
    editionOf(one),
    cellsOf({ Name: ['n'], Id: ['1'] }, { headers, positions }),
  );

  it('are found, missing, unknown or out of order', () => {
    expect(found?.missing.map(({ column }) => column)).toEqual(['Born', 'Place']);
    expect(found?.unknown).toEqual(['Shoe size', 'rank']);
    expect(found?.outOfOrder).toBe('Name');
  });

  it('are known again when an earlier edition had them', () => {
    expect([...(found?.removed ?? [])].map(([header, { title }]) => [header, title])).toEqual([
      ['rank', '2025'],
    ]);
  });
});
