/** Findings as lines of JSON: a stable contract, see the command line's description. */
import { countBySeverity } from '../../core/report/groups';
import type { Finding } from '../../core/rules/types';
import { jsonText } from '../print';
import type { Caution } from './cautions';
import { columnsRead } from './columns';
import { addressOf, rowOf, said, shownValue } from './places';
import type { CheckedPart } from './run-checks';

/** @param sheets true when several sheets were checked, so that each finding says which */
export function jsonFinding(finding: Finding, part: CheckedPart, sheets: boolean): string {
  const { rule, write } = finding;
  return jsonText({
    rule: rule.id,
    ...(rule.case !== undefined && { case: rule.case }),
    severity: rule.severity,
    ...(sheets && { sheet: part.head.sheet }),
    row: rowOf(finding, part),
    column: rule.column,
    address: addressOf(finding, part),
    value: shownValue(finding, part),
    message: said(finding, part),
    ...(write !== undefined && { fix: write }),
  });
}

/** The last line: what was checked, how it came out, and what did not run. */
export function jsonSummary(parts: readonly CheckedPart[], cautions: readonly Caution[]): string {
  const results = parts.map(({ result }) => result);
  const [first] = parts;
  return jsonText({
    summary: {
      rows: sum(results.map(({ rows }) => rows)),
      findings: countBySeverity(results.flatMap(({ findings }) => findings)),
      notRun: results.flatMap(({ notRun }) =>
        notRun.map(({ rule, why }) => ({
          rule: rule.id,
          ...(rule.case !== undefined && { case: rule.case }),
          why,
        })),
      ),
      return: first?.plan.return.id ?? '',
      part: parts.map(({ plan }) => plan.part.id).join(','),
      edition: first?.plan.edition.from ?? '',
      ran: sum(results.map(({ ran }) => ran)),
      columns: parts.flatMap((part) =>
        columnsRead(part).map(({ column, header }) => ({
          part: part.plan.part.id,
          column,
          header,
        })),
      ),
      cautions: cautions.map(({ says }) => says),
    },
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
