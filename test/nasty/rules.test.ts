/** What a check must not get wrong, whatever it finds: of every rule, where that can be shown. */
import { groupByRule } from '../../src/core/report/groups';
import { createFacts } from '../../src/core/rules/facts';
import { messageOf } from '../../src/core/rules/message';
import { createRegistry, editionOf, ruleKey, ruleNumber } from '../../src/core/rules/registry';
import { returns } from '../../src/core/rules/returns';
import { checkNow } from '../../src/core/rules/run';
import { linkTables, type PartCells } from '../../src/core/rules/table';
import { EXAMPLE_DAY, tryExample } from '../../src/core/rules/try-example';
import type { Cells, CheckResult, Part, Return, Rule } from '../../src/core/rules/types';
import { codeLibraryFrom } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';
import { holds, kinds, partWith, returnWith } from '../core/rules/small-return';

const library = codeLibraryFrom(libraryTexts);

function check(one: Return, part: Part, rows: readonly Cells[]): CheckResult {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = new Map(names.map((name) => [name, rows.map((row) => row[name] ?? '')]));
  const cells: PartCells = { part, columns, count: rows.length };
  const parts = linkTables([cells]);
  const table = parts.get(part.id);
  if (table === undefined) throw new Error('no table');
  const facts = createFacts({ library, today: EXAMPLE_DAY, parts });
  return checkNow({ return: one, edition: editionOf(one), table, facts });
}

function small(rules: readonly Rule[], rows: readonly Cells[]): CheckResult {
  const part = partWith(rules);
  return check(returnWith(part), part, rows);
}

function inPosts(rows: readonly Cells[]): readonly string[] {
  const [posts] = returns;
  const [list] = posts?.parts ?? [];
  if (posts === undefined || list === undefined) throw new Error('no post list');
  return check(posts, list, rows).findings.map(({ rule, row, say }) =>
    `${String(row)} ${ruleNumber(rule)} ${say?.['other'] ?? ''}`.trim(),
  );
}

/** What is said of each row, in words. */
function inPostsSaid(rows: readonly Cells[]): readonly string[] {
  const [posts] = returns;
  const [list] = posts?.parts ?? [];
  if (posts === undefined || list === undefined) throw new Error('no post list');
  return check(posts, list, rows).findings.map(({ rule, row, column, say }) =>
    messageOf(rule, { ...(say && { say }) }, String(rows[row]?.[column] ?? '')),
  );
}

const bad = holds('1', 'Name', 'bad');
const rowsOf = (count: number, row: Cells): Cells[] => Array<Cells>(count).fill(row);

describe('how much was found', () => {
  it.each([0, 1, 1204])('is nothing in %d rows, with the rules that ran (N099)', (count) => {
    const result = small([bad, kinds.file], rowsOf(count, { Id: '', Name: 'good' }));
    expect(result.findings.filter(({ rule }) => rule === bad)).toEqual([]);
    expect([result.rows, groupByRule({ ...result, findings: [] })]).toEqual([count, []]);
    expect(small([bad], rowsOf(count, { Name: 'good' }))).toMatchObject({
      rows: count,
      ran: count === 0 ? 0 : 1,
    });
  });

  it('is one group with its full count where a column of 50,000 rows is wrong (N100, N101)', () => {
    const result = small([bad], rowsOf(50_000, { Id: 'a', Name: 'bad' }));
    const [group, ...others] = groupByRule(result);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ rows: 50_000, systematic: true });
    expect(group?.findings).toHaveLength(50_000);
    // Memory: a finding is its rule, row and column; no cell is copied into it.
    for (const finding of [result.findings[0], result.findings.at(-1)]) {
      expect(Object.keys(finding ?? {})).toEqual(['rule', 'row', 'column']);
    }
  });

  it('is everything that is wrong with a row, not the first alone (N102)', () => {
    const rules = [bad, holds('2', 'Id', 'x'), holds('3', 'Name', 'bad')];
    const { findings } = small(rules, [{ Id: 'x', Name: 'bad' }]);
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });

  it('is said once a number where the collection’s own service says it once a row (N104)', () => {
    const rules = [
      holds('1380', 'Id', 'x'),
      holds('1380', 'Id', 'x', { case: 'consequence' }),
      holds('1380', 'Name', 'bad', { case: 'name' }),
    ];
    const part = partWith(rules, { oneFindingANumber: true });
    const { findings } = check(returnWith(part), part, [{ Id: 'x', Name: 'bad' }]);
    expect(findings.map(({ column }) => column)).toEqual(['Id']);
  });
});

describe('a rule', () => {
  const all = returns.flatMap((one) =>
    one.parts.flatMap((part) => part.rules.map((rule) => ({ one, part, rule }))),
  );

  it('has one message, and no other has its key: a registry with two is refused (N103, N104)', () => {
    const keys = all.map(({ rule }) => ruleKey(rule));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { one, part, rule } of all) {
      const twice = { ...part, rules: [rule, { ...rule, says: 'Something else.' }], also: [] };
      const parts = one.parts.map((each) =>
        each === part ? twice : { ...each, rules: [], also: [] },
      );
      expect(() => createRegistry([{ ...one, parts }])).toThrow(`"${ruleKey(rule)}" stands twice`);
    }
  });

  it('says the value of the cell at which it points, and looks at that cell (N105)', () => {
    for (const { one, part, rule } of all) {
      if (rule.scope === 'unchecked' || rule.scope === 'headers') continue;
      const looked = new Set([...rule.needs, ...(rule.reads ?? [])]);
      for (const example of rule.examples.fail) {
        const tried = tryExample(one, part, rule, example, library);
        for (const { row, column, breach, message } of tried) {
          if (row < 0) continue;
          expect([ruleKey(rule), looked.has(column)]).toEqual([ruleKey(rule), true]);
          const cell = (example.rows ?? [example.cells ?? {}])[row]?.[column] ?? '';
          if (typeof cell === 'string') expect(message).toBe(messageOf(rule, breach, cell));
        }
      }
    }
  });

  it('that lacks its column is not run, and stands apart with why (N106)', () => {
    const result = small([bad, holds('2', 'Id', 'x')], [{ Id: 'x' }]);
    expect(result.ran).toBe(1);
    expect(result.findings).toHaveLength(1);
    expect(result.notRun).toEqual([{ rule: bad, why: 'The sheet has no column Name.' }]);
  });
});

describe('a rule that fails', () => {
  const fail = (): never => {
    throw new TypeError('Jane Smith QQ123456C is not a function');
  };
  const failing: readonly Rule[] = [
    holds('8', 'Name', '', { check: () => (row) => (row.at === 2 ? fail() : {}) }),
    holds('9', 'Name', '', { check: fail }),
    {
      ...kinds.file,
      scope: 'file',
      id: 'swf/people/10',
      examples: { pass: [], fail: [] },
      *check() {
        yield { row: 0 };
        fail();
      },
    },
  ];

  it('is named, and the others run; half of what it found is not said (N107)', () => {
    const result = small([...failing, bad], rowsOf(5, { Id: 'a', Name: 'bad' }));
    expect(result.findings.map(({ rule }) => rule)).toEqual(Array(5).fill(bad));
    expect(result.ran).toBe(1);
    expect(result.notRun.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...failing]));
    for (const { why } of result.notRun)
      expect(why).toMatch(/^Rolecheck has a fault in this rule/u);
  });

  it('has details to copy, with the rule and the place and no cell (N107)', () => {
    const { notRun } = small(failing, rowsOf(5, { Id: 'a', Name: 'bad' }));
    for (const { rule, fault } of notRun) {
      expect(fault).toMatch(
        new RegExp(`^${ruleKey(rule)}, edition 2026: TypeError < [\\w.-]+:\\d+:\\d+`, 'u'),
      );
      expect(fault).not.toMatch(/Jane|Smith|QQ/u);
    }
  });
});

describe('rows that are alike', () => {
  it('are no query where one person has two posts (N108)', () => {
    const person = { 'NI number': 'QQ123456C', 'Date of birth': '12/10/1982', FTE: 0.5 };
    const rows = [
      { ...person, 'Post number': 'P1', 'Job title': 'Cleaner' },
      { ...person, 'Post number': 'P2', 'Job title': 'Cook' },
    ];
    const placeholder = / x-ni-number-placeholder$/u;
    expect(inPosts(rows).filter((one) => !placeholder.test(one))).toEqual([]);
  });

  it('have one key whatever its spaces and capitals, and both are shown as written (N109)', () => {
    const rows = [
      { 'Post number': 'W 12', 'Job title': 'Cleaner', 'Role code': 'E-012' },
      { 'Post number': 'w12', 'Job title': 'Cleaner', 'Role code': 'e-012 ' },
    ];
    const found = inPosts(rows);
    expect(found).toContain('1 x-duplicate-row W 12');
    expect(found).toContain('1 x-post-number-repeated W 12');
    expect(found.filter((one) => one.includes('x-same-title'))).toEqual([]);
  });
});

describe('codes that do not go together', () => {
  it('are a query at one of the two cells, which says the other, too (N110)', () => {
    const found = inPostsSaid([
      { 'Job title': 'Cleaner', 'Role code': 'E-012', 'SOC 2020': '1111' },
    ]);
    const [says] = found.filter(
      (one) => one.startsWith('1111 (') && one.includes('the role Cleaner'),
    );
    expect(says).toBeDefined();
  });
});

describe('dates on the edge of a year', () => {
  const rules = returns.flatMap((one) =>
    one.parts.flatMap((part) => part.rules.map((rule) => ({ one, part, rule }))),
  );

  it.each([
    ['swf/contracts/4355', 'ContractStart', '05/11/2026', '06/11/2026', /after census day/u],
    ['swf/contracts/4360#too-early', 'ContractEnd', '01/09/2025', '31/08/2025', /goes back to/u],
  ])(
    '%s says which side of its day is in, and holds to it (N113)',
    (key, column, last, first, says) => {
      const found = rules.find(({ rule }) => ruleKey(rule) === key);
      if (found === undefined) throw new Error(`no rule ${key}`);
      const { one, part, rule } = found;
      const tried = (day: string) =>
        tryExample(one, part, rule, { cells: { [column]: day } }, library).map(
          ({ message }) => message,
        );
      expect(tried(last)).toEqual([]);
      expect(tried(first)).toEqual([expect.stringMatching(says)]);
    },
  );
});
