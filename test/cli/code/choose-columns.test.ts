import { CannotDo } from '../../../src/cli/cannot-do';
import { chooseColumns, type NamedColumns } from '../../../src/cli/code/choose-columns';
import type { SheetTop } from '../../../src/cli/files/types';
import type { CellGrid, ContextField } from '../../../src/core/sheet/types';

const posts: CellGrid = [
  ['Post no', 'Job  Title', 'Dept', 'Grade'],
  [1, 'Social Worker', 'Adult services', 'G9'],
  [2, 'Teaching Assistant', 'Schools', 'G3'],
  [3, 'Refuse Driver', 'Waste', 'G5'],
];
const top = (grid: CellGrid, sheet = '', firstRow = 1): SheetTop => ({ sheet, firstRow, grid });
const named = (names: Partial<Record<ContextField, string>>): NamedColumns =>
  new Map(
    (['title', 'department', 'employer', 'grade'] as const).flatMap((field) => {
      const name = names[field];
      return name === undefined ? [] : [[field, name] as const];
    }),
  );

describe('choosing columns by name', () => {
  it.each(['Job  Title', 'job title', 'JOBTITLE', ' Job\u00A0title\n'])('finds %j', (title) => {
    const chosen = chooseColumns([top(posts)], named({ title, grade: 'grade' }));
    expect(chosen.headerRow).toBe(1);
    expect([...chosen.columns]).toEqual([
      ['title', 1],
      ['grade', 3],
    ]);
    expect(chosen.notes).toEqual([]);
  });

  it('names the headers that there are when one is missing, and no cells', () => {
    const choose = () =>
      chooseColumns([top(posts)], named({ title: 'Job title', employer: 'School' }));
    expect(choose).toThrow(CannotDo);
    expect(choose).toThrow(
      'No column is headed as --employer says; row 1 has “Post no”, “Job  Title”, “Dept”, “Grade”.'.replace(
        '  ',
        ' ',
      ),
    );
  });

  it('finds the header further down', () => {
    const grid: CellGrid = [['Posts of May', '', '', ''], ['', '', '', ''], ...posts];
    expect(chooseColumns([top(grid, 'S', 4)], named({ title: 'job title' })).headerRow).toBe(6);
  });

  it('knows a heading in two rows by both together', () => {
    const grid: CellGrid = [
      ['Post', '', 'Holder', ''],
      ['Title', 'Grade', 'Title', 'FTE'],
      ['Social Worker', 'G9', 'Ms', 1],
      ['Refuse Driver', 'G5', 'Mr', 1],
      ['Planning Officer', 'G8', 'Mrs', 1],
    ];
    const chosen = chooseColumns([top(grid)], named({ title: 'Post / Title' }));
    expect([chosen.headerRow, chosen.columns.get('title')]).toEqual([2, 0]);
  });

  it('prefers the header spelt exactly so, and says when several are alike', () => {
    const grid: CellGrid = [['job title', 'Job Title', 'Dept', 'dept']];
    const chosen = chooseColumns([top(grid)], named({ title: 'Job Title', department: 'DEPT' }));
    expect([...chosen.columns.values()]).toEqual([1, 2]);
    expect(chosen.notes).toEqual([
      expect.stringMatching(/--title/u),
      expect.stringMatching(/--department/u),
    ]);
  });

  it('takes the first sheet that has all of them', () => {
    const tops = [
      top([], 'Empty'),
      top([['Job title', 'Note']], 'Short'),
      top(posts, 'Posts'),
      top(posts, 'Again'),
    ];
    const names = named({ title: 'Job title', department: 'Dept' });
    expect(chooseColumns(tops, names).sheet).toBe('Posts');
  });

  it('speaks of the nearest sheet when none has', () => {
    const tops = [top([['Read me']], 'Notes'), top(posts, 'Posts')];
    expect(() => chooseColumns(tops, named({ title: 'Rank' }))).toThrow(/of sheet “Posts”/u);
  });
});

describe('choosing columns by their looks, when no title is named', () => {
  it('takes what the task pane would, and says so', () => {
    const chosen = chooseColumns(
      [top([['Notes', '', '', '']], 'N'), top(posts, 'Posts')],
      named({}),
    );
    expect(Object.fromEntries(chosen.columns)).toEqual({ title: 1, department: 2, grade: 3 });
    expect(chosen.notes).toEqual([
      'Assumed on sheet “Posts”, header row 1: title is “Job Title”, department is “Dept”, grade is “Grade”.',
    ]);
  });

  it('leaves what is named as it is named', () => {
    const chosen = chooseColumns([top(posts)], named({ department: 'Grade' }));
    expect(Object.fromEntries(chosen.columns)).toEqual({ title: 1, department: 3 });
  });

  it('asks for the title when nothing looks like one', () => {
    expect(() =>
      chooseColumns(
        [
          top([
            ['a', 'b'],
            [1, 2],
          ]),
        ],
        named({}),
      ),
    ).toThrow(/name it with --title/u);
  });
});

it('refuses a file with nothing in it', () => {
  expect(() => chooseColumns([top([])], named({}))).toThrow(CannotDo);
  expect(() => chooseColumns([], named({}))).toThrow(CannotDo);
  expect(() => chooseColumns([top([[''], [' ']], 'Posts')], named({ title: 'job' }))).toThrow(
    /There is nothing on the sheet/u,
  );
  expect(() => chooseColumns([top([['', '']], '')], named({ title: 'job' }))).toThrow(
    /The file is empty/u,
  );
});
