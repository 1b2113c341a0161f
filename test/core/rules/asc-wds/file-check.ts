/** Checks rows of the workplace and training files as the product does, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFacts } from '../../../../src/core/rules/facts';
import { editionOf, isOurs, ruleNumber } from '../../../../src/core/rules/registry';
import { ascWds } from '../../../../src/core/rules/asc-wds/return';
import { checkNow } from '../../../../src/core/rules/run';
import { linkTables } from '../../../../src/core/rules/table';
import { EXAMPLE_DAY } from '../../../../src/core/rules/try-example';
import type { CheckResult, Facts, Row, Rows } from '../../../../src/core/rules/types';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

export type Texts = Readonly<Record<string, string>>;
export type FileId = 'workplace' | 'worker' | 'training';
export type Files = Partial<Readonly<Record<FileId, readonly Texts[]>>>;

interface Oracle {
  readonly bases: Readonly<Record<FileId, Texts>>;
}

const oracle: Oracle = JSON.parse(readFileSync(join(__dirname, 'oracle-cases.json'), 'utf8'));
const library = codeLibraryFrom(libraryTexts);

/** Rows with nothing wrong, to be changed. */
export const good = oracle.bases;

/** What a check of one of the files says when all of them are to hand. */
export function checkFile(file: FileId, files: Files, nothingOnRecord = true): CheckResult {
  const { tables, facts } = tablesOf(files, nothingOnRecord);
  const table = tables.get(file);
  if (table === undefined) throw new Error(`no table of ${file}`);
  return checkNow({ return: ascWds, edition: editionOf(ascWds), table, facts });
}

/** What checks may know, and the rows of one of the files. */
export function rowsOf(file: FileId, files: Files): { readonly facts: Facts; readonly rows: Rows } {
  const { tables, facts } = tablesOf(files, true);
  const rows = tables.get(file);
  if (rows === undefined) throw new Error(`no table of ${file}`);
  return { facts, rows };
}

/** A row of a file alone, with these cells and no others. */
export function rowOf(file: FileId, cells: Texts): { readonly facts: Facts; readonly row: Row } {
  const { facts, rows } = rowsOf(file, { [file]: [cells] });
  return { facts, row: rows.row(0) };
}

/** The service's findings as `E1010:LOCALESTID`, by row; what we say of our own is left out. */
export function namesByRow({ findings, rows }: CheckResult): readonly (readonly string[])[] {
  const named = Array.from({ length: rows }, (): string[] => []);
  for (const { rule, row } of findings) {
    const severity = rule.severity === 'error' ? 'E' : 'W';
    if (!isOurs(rule)) named[row]?.push(`${severity}${ruleNumber(rule)}:${rule.column}`);
  }
  return named;
}

function tablesOf(
  files: Files,
  nothingOnRecord: boolean,
): { readonly tables: ReturnType<typeof linkTables>; readonly facts: Facts } {
  const cells = ascWds.parts.flatMap((part) => {
    const rows = Object.entries(files).find(([id]) => id === part.id)?.[1];
    if (rows === undefined) return [];
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const columns = new Map(names.map((name) => [name, rows.map((row) => row[name] ?? '')]));
    return [{ part, columns, count: rows.length }];
  });
  const parts = linkTables(cells);
  const facts = createFacts({ library, today: EXAMPLE_DAY, nothingOnRecord, parts });
  return { tables: parts, facts };
}
