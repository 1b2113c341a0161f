/** Rules and findings made up for tests of what is made of them. */
import type { Finding, RowRule, Severity } from '../../../src/core/rules/types';

export function ruleOf(
  number: string,
  severity: Severity,
  column = 'A',
  title = `Rule ${number}`,
): RowRule {
  return {
    scope: 'row',
    id: `posts/posts/${number}`,
    severity,
    column,
    title,
    says: 'It is wrong.',
    remedy: 'Put it right.',
    why: 'It matters.',
    source: { from: 'a test', year: '2026' },
    needs: [column],
    check: () => () => undefined,
    examples: { pass: [], fail: [] },
  };
}

export function found(rule: RowRule, row: number, write?: string): Finding {
  return { rule, row, column: rule.column, ...(write !== undefined && { write }) };
}
