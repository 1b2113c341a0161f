/** What of a report is listed, and in which order. */
import { severityRank, type RuleGroup } from '../../core/report/groups';
import type { Filter, Report, SheetReport } from './state';

/** One rule's findings on one sheet. */
export interface Entry {
  readonly sheet: SheetReport;
  readonly group: RuleGroup;
}

/** Entries that pass the filter, worst first over all sheets; of each, the findings that pass. */
export function entriesOf({ sheets }: Report, filter: Filter): readonly Entry[] {
  return sheets
    .flatMap((sheet) => sheet.groups.flatMap((group) => passing(sheet, group, filter)))
    .sort(
      (a, b) =>
        severityRank(a.group.rule.severity) - severityRank(b.group.rule.severity) ||
        b.group.rows - a.group.rows,
    );
}

function passing(sheet: SheetReport, group: RuleGroup, filter: Filter): Entry[] {
  if (filter.severity !== 'all' && group.rule.severity !== filter.severity) return [];
  if (filter.column === '' && !filter.onlyNew) return [{ sheet, group }];
  const findings = group.findings.filter(
    (finding) =>
      (filter.column === '' || finding.column === filter.column) &&
      (!filter.onlyNew || sheet.added === null || sheet.added.has(finding)),
  );
  if (findings.length === 0) return [];
  const rows = new Set(findings.map(({ row }) => row)).size;
  const fixes = findings.filter(({ write }) => write !== undefined).length;
  return [{ sheet, group: { ...group, findings, rows, fixes } }];
}

/**
 * Columns that have findings, as the return names them, by name.
 *
 * @param chosen a column that is among them even when all of it has been put right; empty for none
 */
export function columnsOf({ sheets }: Report, chosen: string): readonly string[] {
  const columns = new Set([
    chosen,
    ...sheets.flatMap(({ result }) => result.findings.map(({ column }) => column)),
  ]);
  // What is about the headings as a whole has no column.
  columns.delete('');
  return [...columns].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
