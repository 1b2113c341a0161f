/** Checks rows of the worker file as the product does, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFacts } from '../../../../src/core/rules/facts';
import { editionOf, isOurs, ruleNumber } from '../../../../src/core/rules/registry';
import { ascWds } from '../../../../src/core/rules/asc-wds/return';
import { checkNow } from '../../../../src/core/rules/run';
import { linkTables, type PartCells } from '../../../../src/core/rules/table';
import { EXAMPLE_DAY } from '../../../../src/core/rules/try-example';
import type { CheckResult, Finding, Part } from '../../../../src/core/rules/types';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

export type Texts = Readonly<Record<string, string>>;

interface Oracle {
  readonly bases: Readonly<Record<'worker' | 'workplace' | 'training', Texts>>;
}

const oracle: Oracle = JSON.parse(readFileSync(join(__dirname, 'oracle-cases.json'), 'utf8'));
const library = codeLibraryFrom(libraryTexts);

/** Rows with nothing wrong, to be changed. */
export const { worker: goodWorker, workplace: goodWorkplace } = oracle.bases;

/** What there is to check beside the workers' rows. */
interface Beside {
  readonly workplaces?: readonly Texts[];
  readonly nothingOnRecord?: boolean;
  readonly headers?: readonly string[];
  readonly edition?: string;
  /** Columns that the sheet does not have. */
  readonly without?: readonly string[];
}

export function checkWorkers(rows: readonly Texts[], beside: Beside = {}): CheckResult {
  const { workplaces, nothingOnRecord = true, headers, without = [] } = beside;
  const worker = cellsOf('worker', rows, without, headers);
  const cells = workplaces ? [cellsOf('workplace', workplaces, []), worker] : [worker];
  const parts = linkTables(cells);
  const table = parts.get('worker');
  if (table === undefined) throw new Error('no table of workers');
  const facts = createFacts({ library, today: EXAMPLE_DAY, nothingOnRecord, parts });
  const edition = editionOf(ascWds, beside.edition);
  return checkNow({ return: ascWds, edition, table, facts });
}

function cellsOf(
  id: string,
  rows: readonly Texts[],
  without: readonly string[],
  headers?: readonly string[],
): PartCells {
  const part = ascWds.parts.find((one) => one.id === id);
  if (part === undefined) throw new Error(`no part ${id}`);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [...names].filter((column) => !without.includes(column));
  return {
    part,
    columns: new Map(columns.map((column) => [column, rows.map((row) => row[column] ?? '')])),
    count: rows.length,
    ...(headers && { headers, positions: positionsOf(part, headers) }),
  };
}

function positionsOf({ items }: Part, headers: readonly string[]): ReadonlyMap<string, number> {
  const lower = headers.map((header) => header.toLowerCase());
  return new Map(
    items
      .filter((item) => item.until === undefined)
      .map((item): [string, number] => [item.column, lower.indexOf(item.column.toLowerCase())])
      .filter(([, at]) => at >= 0),
  );
}

/** The service's own findings of a row, as it names them. */
export function named(findings: readonly Finding[], row = 0): readonly string[] {
  return findings
    .filter((finding) => finding.row === row && !isOurs(finding.rule))
    .map(
      ({ rule }) => `${rule.severity === 'error' ? 'E' : 'W'}${ruleNumber(rule)}:${rule.column}`,
    );
}

/** Our own findings of a row, by the last part of their ids. */
export function ours(findings: readonly Finding[], row = 0): readonly string[] {
  return findings
    .filter((finding) => finding.row === row && isOurs(finding.rule))
    .map(({ rule }) => ruleNumber(rule));
}
