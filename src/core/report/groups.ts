/** Findings as they are listed: by rule, worst first, what holds for the whole list said once. */
import { ruleKey } from '../rules/registry';
import type { CheckResult, Finding, Rule, Severity } from '../rules/types';

/** Everything that one rule found. */
export interface RuleGroup {
  /** `ruleKey`: what the group is known by. */
  readonly key: string;
  readonly rule: Rule;
  /** In the order of the rows. */
  readonly findings: readonly Finding[];
  /** Rows with at least one of them; 0 when it is about the header row. */
  readonly rows: number;
  /** How many of them can be put right safely. */
  readonly fixes: number;
  /** Nearly every row has it: a fault of the list, and not of its rows. */
  readonly systematic: boolean;
}

const WORST_FIRST: readonly Severity[] = ['error', 'query', 'advice'];

/** Of so many rows, and this share of them, a fault is one of the list. */
const SYSTEMATIC_ROWS = 20;
const SYSTEMATIC_SHARE = 0.9;

/** Errors first, then queries, then advice; within each, what most rows have first. */
export function groupByRule({
  findings,
  rows,
}: Pick<CheckResult, 'findings' | 'rows'>): readonly RuleGroup[] {
  const byRule = new Map<Rule, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule]
    .map(([rule, found]): RuleGroup => {
      const affected = new Set(found.filter(({ row }) => row >= 0).map(({ row }) => row)).size;
      return {
        key: ruleKey(rule),
        rule,
        findings: found,
        rows: affected,
        fixes: found.filter(({ write }) => write !== undefined).length,
        systematic: affected >= SYSTEMATIC_ROWS && affected >= SYSTEMATIC_SHARE * rows,
      };
    })
    .sort(
      (a, b) => severityRank(a.rule.severity) - severityRank(b.rule.severity) || b.rows - a.rows,
    );
}

/** 0 for the worst. */
export function severityRank(severity: Severity): number {
  return WORST_FIRST.indexOf(severity);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, query: 0, advice: 0 };
  for (const { rule } of findings) counts[rule.severity]++;
  return counts;
}
