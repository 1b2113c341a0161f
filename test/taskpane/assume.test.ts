import type { ListPlace } from '../../src/excel/port';
import { assume } from '../../src/taskpane/code-jobs/assume';
import type { CellGrid } from '../../src/core/sheet/types';

function place(sample: CellGrid, changes: Partial<ListPlace> = {}): ListPlace {
  return {
    sheetId: 's',
    sheetName: 'Posts',
    sheetProtected: false,
    table: null,
    tables: [],
    area: { row: 2, column: 1, rows: sample.length, columns: sample[0]?.length ?? 0 },
    lastUsedColumn: sample[0]?.length ?? 0,
    headerKnown: false,
    sample,
    remembered: [],
    unfinished: false,
    hasDecisions: false,
    ...changes,
  };
}

const posts: CellGrid = [
  ['Post no', 'Job title', 'Service', 'Grade'],
  ['P1', 'Social worker', 'Adults', 'G9'],
  ['P2', 'Care assistant', 'Adults', 'G4'],
];

describe('what a sheet is taken to be', () => {
  it('is counted in the sheet, not in the part that was read', () => {
    const found = assume(place(posts));
    expect(found?.fields.title).toEqual({ column: 2, name: 'Job title', by: 'header' });
    expect(found?.list).toMatchObject({ headerRow: 2, firstRow: 3, rowCount: 2, firstColumn: 1 });
    expect(found?.address).toBe('B3:E5');
  });

  it('ends at an empty column, so that a second list is left out', () => {
    const found = assume(place(posts.map((row) => [...row, '', 'Code', 'Label'])));
    expect(found?.list.columnCount).toBe(4);
    expect(found?.choices.map((choice) => choice.name)).toEqual(posts[0]);
  });

  it('gives way to what was chosen, and gives a column to one field only', () => {
    const found = assume(place(posts), {
      department: { column: 4, name: 'Grade' },
      employer: null,
    });
    expect(found?.fields.department).toMatchObject({ column: 4, by: 'chosen' });
    expect(found?.fields.grade).toBeUndefined();
  });

  it('finds a chosen column again when columns were moved, and forgets it when it is gone', () => {
    const moved = posts.map((row) => ['x', ...row]);
    const chosen = { department: { column: 3, name: 'Service' } };
    expect(assume(place(moved), chosen)?.fields.department?.column).toBe(4);
    const gone = { department: { column: 3, name: 'Team' } };
    expect(assume(place(posts), gone)?.fields.department).toMatchObject({ name: 'Service' });
  });

  it('never takes our own columns for the officer’s', () => {
    const coded = posts.map((row, at) => [
      ...row.filter((_, column) => column !== 1),
      ...(at === 0 ? ['Post title', 'Role', 'Band'] : [row[1] ?? '', 'Social worker', 'G7']),
    ]);
    const remembered = [
      { id: 'role-label', header: 'Role' },
      { id: 'band', header: 'Band' },
    ];
    const found = assume(place(coded, { remembered }));
    expect(found?.fields.title?.name).toBe('Post title');
    expect(found?.fields.grade?.name).toBe('Grade');
    expect(found?.own.map((column) => column.id)).toEqual(['role-label', 'band']);
  });

  it('keeps an officer’s column in which a cell reads like a header of ours', () => {
    const remembered = [
      { id: 'role-label', header: 'Role' },
      { id: 'band', header: 'Band' },
      { id: 'why', header: 'Why' },
    ];
    const rows: CellGrid = [
      [...(posts[0] ?? []), 'Role', 'Band', 'Why'],
      ['P1', 'Role', 'Why', 'Band', 'Clerk', 'Sure', 'index'],
      ['P2', 'Care assistant', 'Adults', 'G4', 'Carer', 'Sure', 'index'],
    ];
    const found = assume(place(rows, { remembered }));
    expect(found?.fields).toMatchObject({
      title: { name: 'Job title' },
      department: { name: 'Service' },
      grade: { name: 'Grade' },
    });
    expect(found?.choices.map((choice) => choice.name)).toEqual(posts[0]);
  });

  it('is nothing without a row of headings', () => {
    expect(assume(place([['note']]))).toBeUndefined();
  });
});
