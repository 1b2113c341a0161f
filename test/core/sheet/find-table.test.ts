import fc from 'fast-check';
import { findTable } from '../../../src/core/sheet/find-table';
import { columnLetters, columnNames, findHeader } from '../../../src/core/sheet/find-header';
import { paneColumns } from '../../../src/core/coding/columns';
import type { FoundColumns } from '../../../src/core/sheet/find-columns';
import type { CellGrid } from '../../../src/core/sheet/types';

const posts: CellGrid = [
  ['P001', 'Social Worker', 'Adult Social Care', 'Civic Centre', 'G9', 1],
  ['P002', 'Teaching Assistant', 'Education', 'Oakfield Primary School', 'G3', 0.6],
  ['P003', 'Refuse Driver', 'Waste Services', 'Depot', 'G5', 1],
  ['P004', 'Planning Officer', 'Planning', 'Civic Centre', 'PO2', 1],
];
const header = ['Post ref', 'Post title', 'Service', 'Location / school', 'Grade', 'FTE'];

function columnsUnder(names: readonly string[], rows: CellGrid): FoundColumns {
  return findTable([names, ...rows], { headerRow: 0 })?.columns ?? {};
}

/** The columns found, or none where there is no header. */
function columnsOf(grid: CellGrid): FoundColumns {
  return findTable(grid)?.columns ?? {};
}

describe('finding the header', () => {
  it('takes the first row of a plain list', () => {
    expect(findTable([header, ...posts])?.headerRow).toBe(0);
  });

  it('passes over a logo row, a title and a blank row (N048)', () => {
    const sheet: CellGrid = [
      ['Westmere Borough Council', '', '', '', '', ''],
      ['Post list as at 30 September', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      header,
      ...posts,
    ];
    expect(findTable(sheet)?.headerRow).toBe(3);
  });

  it('joins the parts of a two-row heading (N049)', () => {
    const sheet: CellGrid = [
      ['Post', '', 'Holder', ''],
      ['Title', 'Grade', 'Title', 'FTE'],
      ['Social Worker', 'G9', 'Ms', 1],
      ['Refuse Driver', 'G5', 'Mr', 1],
      ['Planning Officer', 'G8', 'Mrs', 1],
    ];
    const found = findTable(sheet);
    expect(found?.headerRow).toBe(1);
    expect(found?.headers).toEqual([
      'Post / Title',
      'Post / Grade',
      'Holder / Title',
      'Holder / FTE',
    ]);
    expect(found?.columns.title?.column).toBe(0);
  });

  it('does not take the first post for the lower half of a heading', () => {
    const sheet: CellGrid = [
      ['Post ref', 'Post title', ''],
      ['P001', 'Social Worker', 'checked'],
      ['P002', 'Refuse Driver', ''],
    ];
    expect(findTable(sheet)?.headers).toEqual(['Post ref', 'Post title', '']);
  });

  it('finds none in an empty sheet or under a lone title', () => {
    expect(findHeader([])).toBeUndefined();
    expect(findHeader([['', '']])).toBeUndefined();
    expect(findHeader([['Post list', '']])).toBeUndefined();
  });

  it('uses the row that it is told to use', () => {
    const found = findTable([['a', 'b'], header, ...posts], { headerRow: 1 });
    expect(found?.headers).toEqual(header);
  });

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (grid) => {
        const found = findTable(grid);
        if (found === undefined) return;
        expect(found.headerRow).toBeLessThan(grid.length);
        expect(found.names).toHaveLength(found.headers.length);
        expect(found.names).not.toContain('');
      }),
    );
  });
});

describe('column names', () => {
  it('tells two columns of one name apart by letter, and names a blank one (N050)', () => {
    expect(columnNames(['Code', 'Name', 'code', ''], 3)).toEqual([
      'Code (D)',
      'Name',
      'code (F)',
      'Column G',
    ]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('writes column %d as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('finding the columns', () => {
  it('finds title, department, employer and grade of an ordinary extract', () => {
    const columns = columnsOf([header, ...posts]);
    expect(columns.title).toEqual({ column: 1, header: 'Post title', by: 'header' });
    expect(columns.department?.column).toBe(2);
    expect(columns.employer?.column).toBe(3);
    expect(columns.grade?.column).toBe(4);
  });

  it('takes nothing from a second list beside the one with the titles', () => {
    const beside = (names: readonly string[], cells: CellGrid): CellGrid =>
      [header.slice(0, 2), ...posts.map((row) => row.slice(0, 2))].map((row, at) => [
        ...row,
        '',
        ...(at === 0 ? names : (cells[at - 1] ?? names.map(() => ''))),
      ]);
    const lookup = beside(
      ['Department', 'Head', 'Grade'],
      [
        ['Housing', 'Ann Day', 'G9'],
        ['Planning', 'Bo Lee', 'G8'],
      ],
    );
    expect(columnsOf(lookup)).toEqual({ title: { column: 1, header: 'Post title', by: 'header' } });
    const twice = beside(header.slice(0, 5), posts);
    expect(columnsOf(twice).title?.column).toBe(1);
    expect(columnsOf(twice).department).toBeUndefined();
  });

  it('finds a department beyond columns of an earlier run, whose cells are left out', () => {
    const coded = paneColumns.map((column) => column.header);
    const grid: CellGrid = [
      ['Post title', ...coded, 'Department'],
      ...posts.map((row) => [row[1] ?? '', ...coded.map(() => 'x'), row[2] ?? '']),
    ];
    expect(columnsOf(grid).department?.column).toBe(coded.length + 1);
    const without = grid.map((row) => row.map((cell, at) => (at > 0 && at < 8 ? '' : cell)));
    const options = { headerRow: 0 };
    expect(findTable(without, options)?.columns.department).toBeUndefined();
    expect(findTable(without, { ...options, whole: grid })?.columns.department?.column).toBe(8);
  });

  it.each<[string, readonly string[], number]>([
    ['the fuller', ['', 'Chef', '', ''], 1],
    ['the first of equally full ones', ['Chef', 'Cook', 'Nurse', 'Teacher'], 1],
    ['not one of names', ['Ann Day', 'Bo Lee', 'Cy Ray', 'Di Fox'], 1],
  ])('takes of two columns Job title %s', (_, other, expected) => {
    const titles = posts.map((row) => row[1] ?? '');
    const both = (left: readonly unknown[], right: readonly unknown[]): CellGrid => [
      ['Ref', 'Job title', 'Job title '],
      ...posts.map((row, at) => [row[0] ?? '', String(left[at] ?? ''), String(right[at] ?? '')]),
    ];
    expect(columnsOf(both(titles, other)).title?.column).toBe(expected);
    const isFirst = other.every((cell) => cell !== '') && other.includes('Chef');
    expect(columnsOf(both(other, titles)).title?.column).toBe(isFirst ? 1 : 2);
  });

  it('never takes a field from outside the list of the title', () => {
    const cell = fc.constantFrom('', '', 'Cook', 'Housing', 'G7', 'Oakfield School', 'x');
    const name = fc.constantFrom('', '', 'Job title', 'Department', 'School', 'Grade', 'Ref');
    const grids = fc.integer({ min: 1, max: 9 }).chain((width) =>
      fc.tuple(
        fc.array(name, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 4,
        }),
      ),
    );
    fc.assert(
      fc.property(grids, ([names, rows]) => {
        const found = columnsUnder(names, rows);
        const title = found.title?.column;
        if (title === undefined) return;
        for (const { column } of Object.values(found)) {
          const between = names
            .map((_, at) => at)
            .filter((at) => at > Math.min(title, column) && at < Math.max(title, column));
          expect(
            between.every((at) => [names, ...rows].some((row) => (row[at] ?? '') !== '')),
          ).toBe(true);
        }
      }),
    );
  });

  it.each(['job  TITLE\n(main)', 'JOB_TITLE', 'Job Title ', 'Jobtitle', 'Position title'])(
    'knows %j for a job title (N051)',
    (name) => {
      const columns = columnsOf([['Ref', name], ...posts.map((row) => row.slice(0, 2))]);
      expect(columns.title?.column).toBe(1);
    },
  );

  it('does not take Mr and Mrs under Title for job titles', () => {
    const columns = columnsOf([
      ['Title', 'Job'],
      ['Mr', 'Social Worker'],
      ['Ms', 'Refuse Driver'],
      ['Mrs', 'Planning Officer'],
    ]);
    expect(columns.title?.column).toBe(1);
  });

  it('takes numbered titles for titles, not for grades', () => {
    const columns = columnsOf([['Job title'], ['Cleaner 1'], ['Cleaner 2'], ['Driver 3']]);
    expect(columns.title?.column).toBe(0);
  });

  it('does not take post numbers under Post, or codes under Role, for job titles', () => {
    const columns = columnsOf([
      ['Post', 'Role', 'Position'],
      [10045, 'P-014', 'Social Worker'],
      [10046, 'P-020', 'Refuse Driver'],
    ]);
    expect(columns.title?.column).toBe(2);
  });

  it('finds job titles by what stands in the column when no header names them', () => {
    const columns = columnsOf([
      ['Key', 'Wording'],
      ['a1', 'Social Worker'],
      ['a2', 'Refuse Driver'],
      ['a3', 'Planning Officer'],
    ]);
    expect(columns.title).toEqual({ column: 1, header: 'Wording', by: 'content' });
  });

  it('takes nothing that an earlier run wrote for a column of the list', () => {
    const columns = columnsOf([
      ['What', ...paneColumns.map((column) => column.header)],
      ['Domestic', 'T-011', 'Cook or chef', '5434', '5435', '5435', 'Sure', 'Index entry "Cook".'],
      ['Driver', 'T-008', 'Driver', '8212', '8212', '8212', 'Sure', 'Index entry "Driver".'],
    ]);
    expect(columns).toEqual({ title: { column: 0, header: 'What', by: 'content' } });
  });

  it('finds no title column where there is none', () => {
    const columns = columnsOf([
      ['Account', 'Amount'],
      ['4001', 12.5],
      ['4002', 99],
    ]);
    expect(columns.title).toBeUndefined();
  });

  it('prefers the service to the directorate: it says more of a post', () => {
    const services = ['Revenues', 'Waste', 'Libraries', 'Home care', 'Planning', 'Legal'];
    const columns = columnsOf([
      ['Directorate', 'Service', 'Job title'],
      ...services.map((service) => ['Place and Communities', service, 'Officer']),
    ]);
    expect(columns.department?.header).toBe('Service');
  });

  it('takes a service name with "officer" in it for a title only when the header does not name one', () => {
    const columns = columnsOf([
      ['Department', 'Job title'],
      ['Social Worker Team', 'Team Manager'],
      ['Housing Officers', 'Housing Officer'],
    ]);
    expect(columns.title?.column).toBe(1);
    expect(columns.department?.column).toBe(0);
  });
});

describe('finding the job code', () => {
  const listed = (header: string, codeOf: (row: number) => string): FoundColumns =>
    columnsOf([
      ['Post ref', 'Post title', header],
      ...Array.from({ length: 30 }, (_, row) => [
        `P${String(row)}`,
        'Teaching assistant',
        codeOf(row),
      ]),
    ]);

  it('by a header that means it, when posts share its codes', () => {
    expect(listed('Job code', (row) => `JC${String(row % 4)}`).jobCode?.column).toBe(2);
  });

  it('never takes a number that every post has for itself', () => {
    expect(listed('Job code', (row) => `JC${String(row)}`).jobCode).toBeUndefined();
  });

  it('never takes another code or a postcode for it', () => {
    for (const header of ['Cost code', 'Post code', 'Postcode', 'Role code', 'Grade code']) {
      expect(listed(header, (row) => `X${String(row % 4)}`).jobCode).toBeUndefined();
    }
  });
});
