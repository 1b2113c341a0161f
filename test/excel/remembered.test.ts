import fc from 'fast-check';
import { paneColumns } from '../../src/core/coding/columns';
import type { CellGrid } from '../../src/core/sheet/types';
import {
  isRemembered,
  parseRemembered,
  rememberedBack,
  rememberedFor,
  rememberedText,
} from '../../src/excel/remembered';

const columns = [{ id: 'role', header: 'Role code' }];

describe('what the workbook remembers', () => {
  it('comes back as it was kept, list by list', () => {
    const first = rememberedText(parseRemembered(''), 'sheet 1', null, columns, true) ?? '';
    const both = rememberedText(parseRemembered(first), 'sheet 1', 'table', columns, false) ?? '';
    const read = parseRemembered(both);
    expect(rememberedFor(read, 'sheet 1', null, [])).toMatchObject({ columns, complete: true });
    expect(rememberedFor(read, 'sheet 1', 'table', [])).toMatchObject({ columns, complete: false });
    expect(rememberedFor(read, 'sheet 2', null, [['Role code']])).toBeUndefined();
  });

  it('serves a list that was made a table since, if one row holds all its headers', () => {
    const two = [...columns, { id: 'why', header: 'Why' }];
    const read = parseRemembered(rememberedText(parseRemembered(''), 's', null, two, true));
    const found = (rows: CellGrid) => rememberedFor(read, 's', 'table', rows)?.columns;
    expect(found([['Posts'], ['Job title', 'Role code ', 'Why']])).toEqual(two);
    expect(found([['Job title', 'Role code'], ['Why']])).toBeUndefined();
    expect(found([])).toBeUndefined();
  });

  it('knows what an earlier run wrote by its headers, where nothing else is left of it', () => {
    const headers = paneColumns.map((column) => column.header);
    const found = (row: readonly string[]) =>
      rememberedFor(parseRemembered(''), 's', null, [['Posts'], row]);
    expect(found(['Job title', ...headers])).toEqual({
      columns: paneColumns.map(({ id, header }) => ({ id, header })),
      complete: true,
    });
    expect(found(['Job title', ...headers.slice(1)])).toBeUndefined();
    expect(found(['Job title', 'Role code', 'Band'])).toBeUndefined();
  });

  it('forgets a list that has none of our columns left', () => {
    const text = rememberedText(parseRemembered(''), 's', null, columns, true) ?? '';
    const empty = rememberedText(parseRemembered(text), 's', null, [], true);
    expect(parseRemembered(empty).lists).toEqual([]);
  });

  it.each([undefined, null, 5, '', 'not json', '[]', '{"lists":7}', '{"lists":[{"sheet":4}]}'])(
    'counts %p as nothing remembered',
    (text) => {
      expect(parseRemembered(text)).toEqual({ lists: [], foreign: false });
    },
  );

  it('leaves what a newer version wrote as it is', () => {
    const read = parseRemembered('{"v":2,"lists":[{"sheet":"s","table":null,"columns":[]}]}');
    expect(read).toEqual({ lists: [], foreign: true });
    expect(rememberedText(read, 's', null, columns, true)).toBeNull();
  });
});

describe('taking a run back', () => {
  const list = fc.record({
    sheet: fc.constantFrom('s1', 's2'),
    table: fc.constantFrom(null, 't1'),
    header: fc.constantFrom('Role code', 'Role code (2)', ''),
    isDone: fc.boolean(),
  });
  type Kept = typeof list extends fc.Arbitrary<infer T> ? T : never;
  const columnsOf = ({ header }: Kept) => (header === '' ? [] : [{ id: 'role', header }]);
  const keep = (text: string | null, one: Kept): string | null =>
    rememberedText(parseRemembered(text), one.sheet, one.table, columnsOf(one), one.isDone);
  interface Named {
    readonly sheet: string;
    readonly table: string | null;
  }
  const nameOf = ({ sheet, table }: Named): string => JSON.stringify([sheet, table]);
  const all = (text: string | null | undefined): ReadonlyMap<string, unknown> =>
    new Map(parseRemembered(text).lists.map((one) => [nameOf(one), one]));

  it('leaves the records of all other lists as they are, and its own as it was', () => {
    const lists = fc.array(list, { maxLength: 5 });
    fc.assert(
      fc.property(lists, list, lists, (earlier, own, since) => {
        const name = nameOf(own);
        const before = earlier.reduce(keep, null);
        const others = since.filter((one) => nameOf(one) !== name);
        const now = others.reduce(keep, keep(before, own));
        expect(isRemembered(now, own.sheet, own.table, columnsOf(own))).toBe(own.header !== '');
        const back = rememberedBack(before, now, own.sheet, own.table);
        const wanted = new Map([...all(now)].filter(([key]) => key !== name));
        const was = all(before).get(name);
        if (was) wanted.set(name, was);
        expect(new Map(all(back))).toEqual(wanted);
        if (others.length === 0) expect(back).toBe(before);
      }),
    );
  });

  it('leaves nothing where nothing was, and what a newer version wrote', () => {
    const own = rememberedText(parseRemembered(null), 's', null, columns, true);
    expect(rememberedBack(null, own, 's', null)).toBeNull();
    expect(rememberedBack(null, '{"v":2,"lists":[]}', 's', null)).toBeUndefined();
  });
});
