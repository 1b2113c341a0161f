/** What cells hold that people did not mean: codes, dates, hours and titles as Excel has made them. */
import { judgeCode } from '../../src/core/items/judge-code';
import { judgeItem } from '../../src/core/items/judge-item';
import { isNoCode } from '../../src/core/rules/common/checks';
import { createFacts } from '../../src/core/rules/facts';
import { messageOf } from '../../src/core/rules/message';
import { editionOf, isOurs, ruleKey, ruleNumber } from '../../src/core/rules/registry';
import { registry } from '../../src/core/rules/returns';
import { checkNow } from '../../src/core/rules/run';
import { linkTables, type PartTable } from '../../src/core/rules/table';
import { EXAMPLE_DAY } from '../../src/core/rules/try-example';
import type { Part, Return } from '../../src/core/rules/types';
import { lookOf, ERROR_LOOK, type CellLook } from '../../src/core/sheet/cell-look';
import type { CellValue } from '../../src/core/sheet/types';
import { codeLibraryFrom } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);

/** A cell as it is typed, or with its number format; an error of a formula. */
type Cell =
  CellValue | { readonly value: number; readonly format: string } | { readonly error: string };

function partOf(returnId: string, partId: string): { readonly one: Return; readonly part: Part } {
  const one = registry.get(returnId);
  const part = one?.parts.find(({ id }) => id === partId);
  if (!one || !part) throw new Error(`no part ${partId}`);
  return { one, part };
}

function valueOf(cell: Cell): CellValue {
  if (typeof cell !== 'object') return cell;
  return 'error' in cell ? cell.error : cell.value;
}

function lookAt(cell: Cell): CellLook | undefined {
  if (typeof cell !== 'object') return undefined;
  return 'error' in cell ? ERROR_LOOK : lookOf(cell.format);
}

interface Said {
  readonly rule: string;
  readonly row: number;
  readonly column: string;
  readonly says: string;
  readonly write: string | undefined;
  readonly isOurs: boolean;
  readonly severity: string;
}

function tableOf(
  [returnId, partId]: readonly [string, string],
  columns: Readonly<Record<string, readonly Cell[]>>,
  from1904 = false,
): PartTable {
  const { part } = partOf(returnId, partId);
  const all = Object.entries(columns);
  const table = linkTables([
    {
      part,
      columns: new Map(all.map(([column, cells]) => [column, cells.map(valueOf)])),
      looks: new Map(all.map(([column, cells]) => [column, cells.map(lookAt)])),
      count: all[0]?.[1].length ?? 0,
      from1904,
    },
  ]).get(partId);
  if (!table) throw new Error('no table');
  return table;
}

/** What a check says of columns of a sheet. */
function said(
  of: readonly [string, string],
  columns: Readonly<Record<string, readonly Cell[]>>,
): readonly Said[] {
  const { one } = partOf(...of);
  const table = tableOf(of, columns);
  const facts = createFacts({ library, today: EXAMPLE_DAY });
  const { findings } = checkNow({ return: one, edition: editionOf(one), table, facts });
  return findings.map((finding): Said => {
    const { rule, row, column, write } = finding;
    const says = messageOf(rule, finding, row < 0 ? '' : table.shown(column, row));
    const { severity } = rule;
    return { rule: ruleNumber(rule), row, column, says, write, isOurs: isOurs(rule), severity };
  });
}

const posts = ['posts', 'posts'] as const;
const worker = ['asc-wds', 'worker'] as const;
const staff = ['swf', 'staff'] as const;

function rulesOf(found: readonly Said[], row = 0): readonly string[] {
  return found.filter((one) => one.row === row).map(({ rule }) => rule);
}

function only(found: readonly Said[], rule: string): Said {
  const [first, ...others] = found.filter((one) => one.rule === rule);
  if (!first || others.length > 0) throw new Error(`${rule}: ${String(others.length + 1)}`);
  return first;
}

describe('codes and references', () => {
  it('takes a number that is stored as text for the code that it is (N003)', () => {
    expect(said(posts, { 'Job title': ['Cook', 'Cook'], 'SOC 2020': ['5435', 5435] })).toEqual([]);
  });

  it('judges what a number format shows, and says so once a column (N002)', () => {
    const padded = (value: number) => ({ value, format: '0000000' });
    const found = said(staff, { TeacherNumber: [padded(123_456), padded(123_457), 1_234_567] });
    expect(found.filter(({ rule }) => rule.startsWith('x-teacher-number'))).toEqual([]);
    const shown = only(found, 'x-zeros-shown');
    expect(shown).toMatchObject({ row: -1, column: 'TeacherNumber', severity: 'advice' });
    expect(shown.says).toMatch(/shows 0123456 and holds 123456\./u);
    expect(tableOf(staff, { TeacherNumber: [padded(123_456)] }).text('TeacherNumber', 0)).toBe(
      '0123456',
    );
  });

  it('asks about what looks like a reference that Excel made a number of, and rebuilds nothing (N004)', () => {
    const found = said(posts, {
      'Job title': ['Cook', 'Baker', 'Porter', 'Clerk'],
      'Post number': [{ value: 1_200_000, format: '0.00E+00' }, '1.20E+06', '12E5', 1200],
    });
    const asked = found.filter(({ rule }) => rule === 'x-made-a-number');
    expect(asked.map(({ row }) => row)).toEqual([0, 1]);
    for (const { says, write, severity } of asked) {
      expect(says).toMatch(/looks like a reference that Excel turned into a number/u);
      expect([write, severity]).toEqual([undefined, 'query']);
    }
  });

  it('warns that the last digits were lost, and how to bring them back (N005)', () => {
    const found = said(posts, {
      'Job title': ['Cook', 'Baker', 'Clerk'],
      'Employee number': [12_345_678_901_234_500, '12345678901234567', 123_456_789_012_345],
    });
    const lost = only(found, 'x-digits-lost');
    expect(lost).toMatchObject({ row: 0, column: 'Employee number', severity: 'error' });
    expect(lost.says).toMatch(/last ones are lost\. Bring the column in again as text/u);
    expect(lost.write).toBeUndefined();
  });

  it('says what Excel stored where a title or a code is a date, and says nothing else of it (N006)', () => {
    const date = { value: 46_115, format: 'd-mmm' };
    const found = said(posts, {
      'Job title': [date, 'Cook', 'Cook'],
      'SOC 2020': ['5435', date, '5435'],
      'Start date': [date, date, 46_115],
    });
    expect(found.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ['x-made-a-date', 0, 'Job title'],
      ['x-made-a-date', 1, 'SOC 2020'],
    ]);
    expect(found[0]?.says).toMatch(/^Excel holds this as a date or a time: 03\/04\/2026\./u);
    expect(found[0]).toMatchObject({ severity: 'query', write: undefined });
  });

  it('leaves to the service what it says of such a cell, and asks beside it (N006)', () => {
    const number = said(worker, { GENDER: [46_115] });
    const date = said(worker, { GENDER: [{ value: 46_115, format: 'd-mmm' }] });
    expect(date.filter((one) => !one.isOurs).map(({ rule }) => rule)).toEqual(
      number.filter((one) => !one.isOurs).map(({ rule }) => rule),
    );
    expect(only(date, 'x-made-a-date').severity).toBe('query');
  });

  it('does not take true for 1, and a column of its own vocabulary for words (N031)', () => {
    expect(rulesOf(said(worker, { GENDER: [true] }))).toContain('1090');
    const hours = said(posts, { 'Job title': ['Cook'], Hours: [true] });
    expect(rulesOf(hours)).toContain('x-hours-not-a-number');
    expect(tableOf(posts, { Hours: [true] }).text('Hours', 0)).toBe('TRUE');
  });
});

describe('errors', () => {
  it('says of a formula that it has failed, and nothing else of the cell (N016)', () => {
    const found = said(posts, {
      'Job title': [{ error: '#N/A' }, 'Cook'],
      'SOC 2020': ['5435', { error: '#REF!' }],
      FTE: [{ error: '#DIV/0!' }, 1],
    });
    expect(found.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ['x-formula-error', 0, 'Job title'],
      ['x-formula-error', 1, 'SOC 2020'],
    ]);
    expect(found[0]?.says).toMatch(/Excel shows #N\/A here/u);
  });

  it('says it in every return, beside what the service says where there is one (N016)', () => {
    expect(rulesOf(said(staff, { Sex: [{ error: '#N/A' }] }))).toContain('x-formula-error');
    const found = said(worker, { GENDER: [{ error: '#N/A' }] });
    expect(rulesOf(found)).toContain('1090');
    expect(only(found, 'x-formula-error').severity).toBe('query');
  });

  it('takes an error that was typed for a blank (N017)', () => {
    const found = said(posts, { 'Job title': ['#N/A', 'Cook'], 'SOC 2020': ['5435', '#N/A'] });
    const blank = said(posts, { 'Job title': ['', 'Cook'], 'SOC 2020': ['5435', ''] });
    expect(found.map(({ rule, row }) => [rule, row])).toEqual(
      blank.map(({ rule, row }) => [rule, row]),
    );
    expect(rulesOf(found)).toContain('x-title-blank');
  });
});

describe('dates', () => {
  it('reads a number as the workbook counts its days (N008)', () => {
    const born = (from1904: boolean): string =>
      tableOf(posts, { 'Date of birth': [28_441] }, from1904).text('Date of birth', 0);
    expect([born(false), born(true)]).toEqual(['12/11/1977', '13/11/1981']);
  });

  it('says of a year of two digits that none is taken for it (N011)', () => {
    // No year is used, so that there is none to name: a guess would decide somebody's age.
    const found = said(posts, { 'Job title': ['Cook'], 'Date of birth': ['01/01/30'] });
    const asked = only(found, 'x-date-of-birth-two-digit-year');
    expect(asked.says).toMatch(/01\/01\/30 has two digits, so no year is taken for it/u);
    expect(rulesOf(found)).not.toContain('x-date-of-birth-age');
  });

  it.each([
    ['31/02/2024', 'impossible', 'error'],
    ['01/01/1900', 'placeholder', 'query'],
    ['31/12/9999', 'placeholder', 'query'],
    ['00/00/0000', 'placeholder', 'query'],
  ])('names %s, which is %s (N012)', (value, kind, severity) => {
    const found = said(posts, { 'Job title': ['Cook'], 'Start date': [value] });
    const one = only(found, `x-start-date-${kind}`);
    expect(one.severity).toBe(severity);
    expect(one.says).toContain(value);
  });

  it('names the placeholder that a number stands for (N012)', () => {
    const found = said(posts, { 'Job title': ['A cook', 'B cook'], 'Start date': [1, 2_958_465] });
    const says = found
      .filter(({ rule }) => rule === 'x-start-date-placeholder')
      .map((one) => one.says);
    expect(says).toEqual([
      expect.stringContaining('01/01/1900'),
      expect.stringContaining('31/12/9999'),
    ]);
  });
});

describe('numbers', () => {
  it('offers the hours that a time stands for, and says nothing of a day and a half (N013)', () => {
    const hours = [{ value: 37 / 24, format: '[h]:mm' }, { value: 1.5625, format: 'h:mm' }, 37];
    const found = said(posts, {
      'Job title': ['Cook', 'Baker', 'Clerk'],
      Hours: hours,
      FTE: [1, 1, 1],
    });
    expect(found.map(({ rule, row, write }) => [rule, row, write])).toEqual([
      ['x-hours-as-time', 0, '37'],
      ['x-hours-as-time', 1, '37.5'],
    ]);
    expect(found[1]?.says).toMatch(/^Excel holds 37:30 as a part of a day; that is 37.5 hours\./u);
    const sent = said(worker, { CONTHOURS: [{ value: 1.5625, format: '[h]:mm' }] });
    expect(only(sent, 'x-hours-as-time')).toMatchObject({ severity: 'query', write: '37.5' });
    const year = { value: 1.5625, format: 'General' };
    const service = (found: readonly Said[]): readonly string[] =>
      found.filter((one) => !one.isOurs).map(({ rule }) => rule);
    expect(service(said(worker, { CONTHOURS: [year] }))).toEqual(service(sent));
  });

  it('judges shares of full time by the whole column, and guesses none (N014)', () => {
    const titles = ['Cook A', 'Cook B', 'Cook C', 'Cook D', 'Cook E'];
    const percentages = said(posts, { 'Job title': titles, FTE: [80, 100, '50%', 60, 1] });
    const asked = only(percentages, 'x-fte-mixed');
    expect(asked).toMatchObject({ row: 4, severity: 'query', write: undefined });
    expect(asked.says).toMatch(/1 would be a share of full time, and most of the column/u);
    const shares = said(posts, { 'Job title': titles, FTE: [0.8, 1, 0.5, 100, '80%'] });
    expect(shares.map(({ rule, row, write }) => [rule, row, write])).toEqual([
      ['x-fte-percent', 3, undefined],
      ['x-fte-percent', 4, '0.8'],
    ]);
  });

  it('reads only amounts that can be read in one way, and shows the others (N015)', () => {
    const values = ['£25,000', '25k', '(1,200)', '25.000,00', '1200-', '25000', 25_000];
    const found = said(['lges', 'employees'], { 'Basic pay': values }).filter(
      ({ rule }) => rule === 'x-basic-pay-not-a-number',
    );
    expect(found.map(({ row, write }) => [row, write])).toEqual([
      [0, '25000'],
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ]);
    found.forEach(({ says, row }) => {
      expect(says).toContain(`${String(values[row])} is not a number.`);
    });
  });
});

describe('tokens and numbers of people', () => {
  it('takes Admin in files of the service that writes it, and nowhere else (N034)', () => {
    const form = (found: readonly Said[]): readonly string[] =>
      rulesOf(found).filter((rule) =>
        /1060|3080|ni-number|date-of-birth|birth-date|4155/u.test(rule),
      );
    expect(form(said(worker, { NINUMBER: ['Admin'], DOB: ['Admin'] }))).toEqual([]);
    expect(
      form(
        said(posts, { 'Job title': ['Cook'], 'NI number': ['Admin'], 'Date of birth': ['Admin'] }),
      ),
    ).toEqual(['x-ni-number-form', 'x-date-of-birth-unreadable']);
  });

  it.each(['QQ123456C', 'AA111111A', 'AA010180F'])(
    'asks about %s, which looks like a placeholder (N035)',
    (number) => {
      const found = said(posts, { 'Job title': ['Cook'], 'NI number': [number] });
      const asked = only(found, 'x-ni-number-placeholder');
      expect(asked.severity).toBe('query');
      expect(rulesOf(found)).not.toContain('x-ni-number-form');
    },
  );

  it.each<[string, readonly string[]]>([
    ['KC135792A', []],
    ['DK135792A', ['x-ni-number-unusual']],
    ['TN010180A', ['x-ni-number-temporary']],
    ['AB135792', ['x-ni-number-no-suffix']],
    ['AB135792 ', ['x-ni-number-no-suffix']],
  ])('has at most a query for the prefix or the suffix of %j (N036)', (number, rules) => {
    const found = said(posts, { 'Job title': ['Cook'], 'NI number': [number] });
    expect(found.filter(({ severity }) => severity !== 'query')).toEqual([]);
    expect(rulesOf(found)).toEqual(rules);
    // What ends a number is for each return to say.
    const census = said(staff, { NINumber: ['AB135792'] });
    expect(
      census.filter(({ column }) => column === 'NINumber').map(({ severity }) => severity),
    ).toContain('error');
    const upload = said(worker, { NINUMBER: ['AB135792'] });
    expect(upload.filter(({ rule }) => rule === '1060')).toEqual([]);
  });

  it('knows a number again whatever its spaces and letters, and offers it as it is written (N037)', () => {
    const found = said(posts, {
      'Job title': ['Cook', 'Baker'],
      'Employee number': ['1', '2'],
      'Family name': ['Example', 'Other'],
      'Date of birth': ['01/02/1980', '02/03/1985'],
      'NI number': ['ab 13 57 92 c', 'AB135792C'],
    });
    expect(only(found, 'x-ni-number-untidy')).toMatchObject({
      row: 0,
      write: 'AB135792C',
      severity: 'advice',
    });
    expect(found.map(({ rule }) => rule)).toContain('x-ni-number-shared');
  });
});

describe('letters that do not show', () => {
  it.each([
    ['Social\u200B Worker', /a zero-width space in it, as character 7/u, 'Social Worker'],
    ['\uFEFFCook', /a byte order mark in it, as character 1/u, 'Cook'],
    ['Car\u00ADer', /a soft hyphen in it, as character 4/u, 'Carer'],
    ['Day\u000Bcarer', /a vertical tab in it, as character 4/u, 'Day carer'],
    ['Day\r\ncarer', /a line break in it, as character 4/u, 'Day carer'],
    ['Cook\u202E', /a right-to-left override in it, as character 5/u, 'Cook'],
  ])('names the hidden character in %j and where it is (N021)', (title, says, write) => {
    const one = only(said(posts, { 'Job title': [title] }), 'x-hidden-character');
    expect(one.says).toMatch(says);
    expect(one).toMatchObject({ write, severity: 'advice' });
  });

  it('leaves spaces of other kinds alone where no return minds them, and says so where one does (N020)', () => {
    for (const title of ['Social\u00A0Worker', 'Social\u2009Worker', 'Social\u3000Worker']) {
      expect(said(posts, { 'Job title': [title] })).toEqual([]);
    }
    const coded = said(posts, { 'Job title': ['Cook'], 'SOC 2020': ['5435\u00A0'] });
    expect(only(coded, 'x-soc2020-not-a-code').write).toBe('5435');
  });

  it('says which letters are of another alphabet, and offers ours (N025)', () => {
    const one = only(said(posts, { 'Job title': ['Te\u0430cher'] }), 'x-unusual-letters');
    expect(one.says).toMatch(/unusual letters, which pass for ours: \u0430\./u);
    expect(one).toMatchObject({ write: 'Teacher', severity: 'query' });
  });

  it('does not part what is one picture, and takes no joiner in it for hidden (N026)', () => {
    expect(said(posts, { 'Job title': ['Teacher 👨‍🏫'] })).toEqual([]);
    const long = `Teacher ${'👨‍🏫'.repeat(30)}`;
    const [one] = said(staff, { Sex: [long] }).filter(({ column }) => column === 'Sex');
    expect(one?.says).not.toMatch(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u,
    );
  });
});

describe('limits that are stated (N028)', () => {
  const facts = createFacts({ library, today: EXAMPLE_DAY });
  const limits = registry.returns.flatMap((one) =>
    one.parts.flatMap((part) =>
      part.rules.flatMap((rule) => {
        if (rule.scope !== 'row' || !rule.says.includes('{length}')) return [];
        const [example] = rule.examples.fail;
        const table = linkTables([
          {
            part,
            columns: new Map(
              Object.entries(example?.cells ?? {}).map(([column, cell]) => [column, [cell]]),
            ),
            count: 1,
          },
        ]).get(part.id);
        const slot = table && rule.check(facts)(table.row(0))?.say?.['most'];
        const most = Number(slot ?? /\d+/u.exec(`${rule.says} ${rule.remedy}`)?.[0]);
        return [{ key: ruleKey(rule), rule, part, most, cells: example?.cells ?? {} }];
      }),
    ),
  );

  it('are many', () => {
    expect(limits.length).toBeGreaterThan(10);
  });

  it.each(limits)('$key takes $most characters and not one more', ({ rule, part, most, cells }) => {
    const column = rule.cell ?? rule.column;
    const isSaid = (length: number): boolean => {
      const columns = new Map<string, CellValue[]>(
        Object.entries(cells).map(([name, cell]) => [name, [cell]]),
      );
      columns.set(column, ['x'.repeat(length)]);
      const table = linkTables([{ part, columns, count: 1 }]).get(part.id);
      if (!table) throw new Error('no table');
      return rule.check(facts)(table.row(0)) !== undefined;
    };
    expect([most - 1, most, most + 1].map(isSaid)).toEqual([false, false, true]);
  });

  it('are said with both numbers', () => {
    const of = (length: number) =>
      judgeItem(
        { column: 'x', title: 'x', neededBy: '', format: { kind: 'text', longest: 120 } },
        'x'.repeat(length),
        library,
      );
    expect([of(119), of(120)]).toEqual([undefined, undefined]);
    expect(of(121)?.says).toBe('It has 121 characters; at most 120 are taken. Shorten it.');
  });
});

it('offers the code that lost its zero, says that Excel removed it, and takes neither for the other (N001)', () => {
  const { codes } = createFacts({ library, today: EXAMPLE_DAY });
  const set = codes('swf.school-type');
  const [zero] = set.codes.filter(
    ({ code }) => /^0\d/u.test(code) && set.get(String(Number(code))) === undefined,
  );
  if (!zero) throw new Error('no code with a zero');
  expect(judgeCode(set, zero.code)).toBeUndefined();
  const check = isNoCode('A', 'swf.school-type')(createFacts({ library, today: EXAMPLE_DAY }));
  const breach = check({
    at: 0,
    text: () => String(Number(zero.code)),
    value: () => Number(zero.code),
    day: () => undefined,
    dayRead: () => ({ problem: 'unreadable' }),
  });
  expect(breach).toEqual({
    write: zero.code,
    more: `Excel removed the leading zero of ${zero.code}.`,
  });
  const says = { says: '{value} is no code.', remedy: 'Write one.' };
  expect(messageOf(says, breach ?? {}, '5')).toBe(
    `5 is no code. Excel removed the leading zero of ${zero.code}. Write one.`,
  );
});
