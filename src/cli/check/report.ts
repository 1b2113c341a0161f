/** What a check found, for reading: worst first, then what did not run and what to be careful about. */
import {
  countBySeverity,
  groupByRule,
  severityRank,
  type RuleGroup,
} from '../../core/report/groups';
import { ruleKey } from '../../core/rules/registry';
import { named } from '../print';
import { allColumns, columnLines } from './columns';
import type { Caution } from './cautions';
import { notRunLines } from './not-run';
import { addressOf, said } from './places';
import type { CheckedPart } from './run-checks';
import { words } from './words';

/** So many cells are named before the rest is only counted. */
const CELLS = 5;

export function reportLines(
  parts: readonly CheckedPart[],
  cautions: readonly Caution[],
): readonly string[] {
  const lines = parts.flatMap((part, at) => [...(at > 0 ? [''] : []), ...partLines(part)]);
  if (cautions.length === 0) return lines;
  return [...lines, '', words.cautions, ...cautions.map(cautionLine)];
}

function partLines(part: CheckedPart): readonly string[] {
  const { plan, head, result } = part;
  const where = head.sheet === '' ? '' : words.sheet(head.sheet);
  const lines = [
    words.heading(words.what(plan.return, plan.part, plan.edition), where),
    words.counts(result.rows, countBySeverity(result.findings)),
    ...columnLines(part),
  ];
  if (result.findings.length === 0) lines.push(words.nothing(result.notRun.length));
  let severity = '';
  for (const group of headersFirst(groupByRule(result))) {
    if (group.rule.severity !== severity) {
      severity = group.rule.severity;
      lines.push('', words.severity(group.rule.severity));
    }
    lines.push(...groupLines(group, part));
  }
  if (result.notRun.length > 0) lines.push('', ...notRunLines(part));
  return lines;
}

function groupLines({ rule, findings, rows, systematic }: RuleGroup, part: CheckedPart): string[] {
  const cells = [...new Set(findings.map((finding) => addressOf(finding, part)))];
  const [first] = findings;
  return [
    `  ${rule.title} (${ruleKey(rule)})`,
    `    ${words.where(rule, rows)}: ${named(cells, CELLS)}`,
    ...(first ? [`    ${said(first, part)}`] : []),
    ...allColumns(rule, part).map((line) => `    ${line}`),
    ...(systematic ? [`    ${words.systematic}`] : []),
  ];
}

/** Within a severity what is wrong with the header comes first: much else may follow from it. */
function headersFirst(groups: readonly RuleGroup[]): readonly RuleGroup[] {
  const place = ({ rule }: RuleGroup): number =>
    2 * severityRank(rule.severity) + (rule.scope === 'headers' ? 0 : 1);
  return [...groups].sort((a, b) => place(a) - place(b));
}

function cautionLine({ says, rules }: Caution): string {
  return `  ${says}${rules.length > 0 ? ` (${named(rules)})` : ''}`;
}
