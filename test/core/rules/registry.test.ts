import { createRegistry, editionOf, holdsIn, ruleKey } from '../../../src/core/rules/registry';
import { registry, returns } from '../../../src/core/rules/returns';
import type { Part, Return, Rule, RowRule } from '../../../src/core/rules/types';

const rule: RowRule = {
  scope: 'row',
  id: 'posts/posts/x-one',
  severity: 'error',
  column: 'A',
  title: 'One',
  says: 'Says.',
  remedy: 'Do.',
  why: 'Why.',
  source: { from: 'a test', year: '2026' },
  needs: ['A'],
  check: () => (row) => (row.text('A') === '' ? {} : undefined),
  examples: { pass: [{ cells: { A: '1' } }], fail: [{ cells: { A: '' } }] },
};

function withRules(rules: readonly Rule[]): Return {
  const part: Part = {
    id: 'posts',
    title: 'posts',
    items: [{ column: 'A', title: 'a', format: { kind: 'text' }, neededBy: '' }],
    key: ['A'],
    identity: ['A'],
    rules,
  };
  return {
    id: 'posts',
    title: 'Posts',
    caution: '',
    editions: [{ from: '2026', title: '2026' }],
    parts: [part],
  };
}

describe('the registry', () => {
  it('takes rules that differ in their case and finds each by its key', () => {
    const two = { ...rule, case: 'two' };
    const made = createRegistry([withRules([rule, two])]);
    expect(made.rule('posts/posts/x-one')).toBe(rule);
    expect(made.rule('posts/posts/x-one#two')).toBe(two);
  });

  it.each<[string, readonly Rule[], RegExp]>([
    ['a rule that stands twice', [rule, { ...rule }], /"posts\/posts\/x-one" stands twice/],
    [
      'two messages for one id',
      [rule, { ...rule, says: 'Something else.' }],
      /"posts\/posts\/x-one" stands twice/,
    ],
    [
      'a rule without an example that fails',
      [{ ...rule, examples: { pass: rule.examples.pass, fail: [] } }],
      /has no example that fails/,
    ],
    [
      'a rule without an example that passes',
      [{ ...rule, examples: { pass: [], fail: rule.examples.fail } }],
      /has no example that passes/,
    ],
    ['a rule of another part', [{ ...rule, id: 'posts/others/x-one' }], /is not of its part/],
    ['a rule that names a column that is not there', [{ ...rule, needs: ['B'] }], /the column B/],
  ])('refuses %s', (_, rules, message) => {
    expect(() => createRegistry([withRules(rules)])).toThrow(message);
  });

  it('refuses a return that stands twice', () => {
    expect(() => createRegistry([withRules([]), withRules([])])).toThrow(/return "posts"/);
  });
});

describe('the returns', () => {
  it('have columns, rules and an edition each, and say a thing by one key', () => {
    const keys = returns.flatMap((one) => {
      expect(one.editions.length).toBeGreaterThan(0);
      return one.parts.flatMap((part) => {
        expect(part.items.length).toBeGreaterThan(0);
        expect(part.rules.length).toBeGreaterThan(0);
        return part.rules.map(ruleKey);
      });
    });
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(registry.rule(key)).toBeDefined();
  });

  it('order their editions by time', () => {
    for (const { editions } of returns) {
      const times = editions.map(({ from }) => from);
      expect(times).toEqual([...times].sort());
    }
  });

  it('name no column twice within an edition', () => {
    for (const one of returns) {
      for (const part of one.parts) {
        for (const edition of one.editions) {
          const columns = part.items
            .filter((item) => holdsIn(edition, item))
            .map(({ column }) => column);
          expect(new Set(columns).size).toBe(columns.length);
        }
      }
    }
  });

  it('give the newest edition when none is named', () => {
    for (const one of returns) expect(editionOf(one)).toBe(one.editions.at(-1));
  });
});
