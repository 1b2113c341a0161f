/** What a check found, for reading: worst first, then what did not run and what to be careful about. */
import { countBySeverity, groupByRule, type RuleGroup } from '../../core/report/groups';
import { messageOf } from '../../core/rules/message';
import { ruleKey } from '../../core/rules/registry';
import type { NotRun } from '../../core/rules/types';
import { addressOf, shownValue } from './places';
import type { CheckedPart } from './run-checks';
import { words } from './words';

/** So many cells are named before the rest is only counted. */
const CELLS = 5;
/** So many rules are named under one reason. */
const RULES = 3;

export function reportLines(
  parts: readonly CheckedPart[],
  cautions: readonly string[],
): readonly string[] {
  const lines = parts.flatMap((part, at) => [...(at > 0 ? [''] : []), ...partLines(part)]);
  if (cautions.length === 0) return lines;
  return [...lines, '', words.cautions, ...cautions.map((caution) => `  ${caution}`)];
}

function partLines(part: CheckedPart): readonly string[] {
  const { plan, head, result } = part;
  const where = head.sheet === '' ? '' : words.sheet(head.sheet);
  const lines = [
    words.heading(words.what(plan.return, plan.part, plan.edition), where),
    words.counts(result.rows, countBySeverity(result.findings)),
  ];
  if (result.findings.length === 0) lines.push(words.nothing(result.notRun.length));
  let severity = '';
  for (const group of groupByRule(result)) {
    if (group.rule.severity !== severity) {
      severity = group.rule.severity;
      lines.push('', words.severity(group.rule.severity));
    }
    lines.push(...groupLines(group, part));
  }
  if (result.notRun.length > 0) lines.push('', ...notRunLines(result.notRun));
  return lines;
}

function groupLines({ rule, findings, rows, systematic }: RuleGroup, part: CheckedPart): string[] {
  const cells = [...new Set(findings.map((finding) => addressOf(finding, part)))];
  const [first] = findings;
  return [
    `  ${rule.title} (${ruleKey(rule)})`,
    `    ${words.inRows(rows, cells.slice(0, CELLS), Math.max(0, cells.length - CELLS))}`,
    ...(first ? [`    ${messageOf(rule, first, shownValue(first, part))}`] : []),
    ...(systematic ? [`    ${words.systematic}`] : []),
  ];
}

/** Rules with the same reason are named together. */
function notRunLines(notRun: readonly NotRun[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, why } of notRun) {
    const keys = byReason.get(why);
    if (keys) keys.push(ruleKey(rule));
    else byReason.set(why, [ruleKey(rule)]);
  }
  return [
    words.notRun(notRun.length),
    ...[...byReason].map(([why, keys]) => {
      const more = keys.length - RULES;
      const named = keys.slice(0, RULES).join(', ');
      return `  ${why} (${named}${more > 0 ? ` and ${String(more)} more` : ''})`;
    }),
  ];
}
