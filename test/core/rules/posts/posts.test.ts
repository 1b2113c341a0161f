import fc from 'fast-check';
import { isAssignable } from '../../../../src/core/codes/code-set';
import { createFacts } from '../../../../src/core/rules/facts';
import { codedDifferently } from '../../../../src/core/rules/posts/coded-differently';
import { fourDigits, socColumns } from '../../../../src/core/rules/common/soc/columns';
import { posts } from '../../../../src/core/rules/posts/return';
import { socReader } from '../../../../src/core/rules/common/soc/read';
import { editionOf, ruleNumber } from '../../../../src/core/rules/registry';
import { checkNow } from '../../../../src/core/rules/run';
import { linkTables, type PartTable } from '../../../../src/core/rules/table';
import { EXAMPLE_DAY } from '../../../../src/core/rules/try-example';
import type { Cells, CheckResult, Suggested } from '../../../../src/core/rules/types';
import { paneColumns } from '../../../../src/core/coding/columns';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);
const facts = createFacts({ library, today: EXAMPLE_DAY });
const [list] = posts.parts;

function tableOf(rows: readonly Cells[]): PartTable {
  if (!list) throw new Error('no part');
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = new Map([...names].map((name) => [name, rows.map((row) => row[name] ?? '')]));
  const table = linkTables([{ part: list, columns, count: rows.length }]).get('posts');
  if (!table) throw new Error('no table');
  return table;
}

function check(rows: readonly Cells[], suggest?: () => Suggested): CheckResult {
  return checkNow({
    return: posts,
    edition: editionOf(posts),
    table: tableOf(rows),
    facts: createFacts({ library, today: EXAMPLE_DAY, ...(suggest && { suggest }) }),
  });
}

function found(rows: readonly Cells[]): string[] {
  return check(rows).findings.map(({ rule, row }) => `${String(row)} ${ruleNumber(rule)}`);
}

it('has a column for everything that a coding run writes into a workbook', () => {
  const columns = list?.items.map(({ column }) => column);
  for (const { header } of paneColumns) expect(columns).toContain(header);
});

it('finds nothing in a list that is in order', () => {
  expect(
    found([
      {
        'Post number': 'P1',
        'Job title': 'Cleaner',
        'Role code': 'E-012',
        Role: 'Cleaner',
        'SOC 2000': '9233',
        'SOC 2010': '9233',
        'SOC 2020': '9223',
        'SOC 2020 6-digit': '9223/01',
        FTE: 0.5,
        Hours: 18.5,
        'Start date': '01/04/2020',
        'DfE number': '301/2001',
        'Workplace postcode': 'AA1 1AA',
        'Cost centre': 'X17',
      },
      { 'Post number': 'P2', 'Job title': 'Receptionist', 'Role code': 'A-007', FTE: 1, Hours: 37 },
    ]),
  ).toEqual([]);
});

it('says everything that is wrong with a row, in the order of the rules', () => {
  expect(
    found([
      {
        'Post number': 'P1',
        'Job title': '',
        'Role code': 'Cleaner',
        'SOC 2020': '2150',
        FTE: '80%',
      },
    ]),
  ).toEqual([
    '0 x-title-blank',
    '0 x-role-not-a-code',
    '0 x-soc2020-other-edition',
    '0 x-fte-percent',
  ]);
});

it('looks at where a post is, where the list says it', () => {
  const post = { 'Job title': 'Cleaner', 'DfE number': '301/20', 'Workplace postcode': 'aa11aa' };
  expect(found([post])).toEqual(['0 x-dfe-number-form', '0 x-postcode-untidy']);
});

describe('rules that ask the coder', () => {
  const rows = [{ 'Job title': 'Cleaner', 'Role code': 'A-007', 'SOC 2020': '4216' }];
  const asking = (result: CheckResult): string[] =>
    result.notRun.filter(({ rule }) => rule.asksCoder === true).map(({ why }) => why);

  it('are not run without one, and say so', () => {
    const result = check(rows);
    expect(asking(result)).toHaveLength(2);
    expect(asking(result)[0]).toMatch(/not been coded/);
    expect(result.findings).toEqual([]);
  });

  it('are run with one', () => {
    const result = check(rows, () => ({ role: 'E-012', soc2020: '9223', band: 'Sure' }));
    expect(asking(result)).toEqual([]);
    expect(result.findings.map(({ rule }) => ruleNumber(rule))).toEqual([
      'x-suggested-role',
      'x-suggested-soc2020',
    ]);
  });
});

describe('a SOC column', () => {
  it('takes every unit group of its edition, and no heading', () => {
    for (const soc of socColumns) {
      const set = facts.codes(soc.set);
      const read = socReader(facts, soc);
      for (const code of set.codes) {
        const { is } = read(code.code);
        if (isAssignable(set, code)) expect([code.code, is]).toEqual([code.code, 'code']);
        else expect(is).not.toBe('code');
      }
    }
  });

  it('tells codes of other editions, and offers a code of its own only', () => {
    for (const soc of fourDigits) {
      const own = facts.codes(soc.set);
      const read = socReader(facts, soc);
      for (const other of fourDigits) {
        const set = facts.codes(other.set);
        for (const code of set.codes.filter((one) => isAssignable(set, one))) {
          const cell = read(code.code);
          expect(cell.is).toBe(own.get(code.code) ? 'code' : 'other');
          if (cell.is !== 'other') continue;
          expect(cell.of).toContain(other.column);
          for (const to of cell.goesTo) expect(own.get(to)?.level).toBe('unit');
        }
      }
    }
  });

  it('that holds an older edition throughout is said to, once', () => {
    const old = ['2213', '2215', '2150', '4213', '9233'].map((code) => ({
      'Job title': 'Somebody',
      Grade: code,
      'SOC 2020': code,
    }));
    const result = check(old).findings.filter(({ rule }) =>
      ruleNumber(rule).endsWith('edition-of-column'),
    );
    expect(result.map(({ row, say }) => [row, say?.['other']])).toEqual([[-1, 'SOC 2010']]);
  });
});

describe('the same job coded differently', () => {
  const cell = fc.record({
    'Job title': fc.constantFrom('Assistant', 'assistant ', 'Manager', ''),
    Department: fc.constantFrom('Library', ''),
    'Role code': fc.constantFrom('A-007', 'E-012', 'S-028', ''),
  });

  it('is found where a plain comparison of every two rows finds it', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (rows) => {
        const job = (row: (typeof rows)[number]): string =>
          `${row['Job title'].trim().toLowerCase()}|${row.Department}`;
        const counts = rows.map(
          (row) =>
            rows.filter((o) => job(o) === job(row) && o['Role code'] === row['Role code']).length,
        );
        const expected = rows.flatMap((row, at) => {
          if (row['Role code'] === '' || row['Job title'] === '') return [];
          const rivals = rows.flatMap((other, rival) =>
            job(other) === job(row) &&
            other['Role code'] !== '' &&
            other['Role code'] !== row['Role code']
              ? [counts[rival] ?? 0]
              : [],
          );
          const mine = counts[at] ?? 0;
          return rivals.length > 0 && Math.max(...rivals) >= mine ? [at] : [];
        });
        const said = [...codedDifferently(facts, tableOf(rows), 'Role code')].flatMap((one) =>
          one ? [one.row] : [],
        );
        expect([...said].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a row that stands twice', () => {
  it('is found where a plain comparison with every earlier row finds it', () => {
    const row = fc.record({
      'Post number': fc.constantFrom('', 'P1', 'P1 ', 'P2'),
      'Job title': fc.constantFrom('Cleaner', ' Cleaner', 'Cook'),
      Grade: fc.constantFrom('', 'A'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const whole = rows.map((one) => Object.values(one).map((text) => text.trim()));
        const wanted = whole.flatMap((one, at) => {
          const first = whole.findIndex((earlier) => earlier.join('|') === one.join('|'));
          return one[0] !== '' && first < at ? [`${String(at)} ${String(first + 1)}`] : [];
        });
        const twice = check([{ 'Post number': '', 'Job title': '', Grade: '' }, ...rows]);
        const said = twice.findings
          .filter(({ rule }) => ruleNumber(rule) === 'x-duplicate-row')
          .map(({ row: at, say }) => `${String(at - 1)} ${String(Number(say?.['row']) - 1)}`);
        expect(said).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
