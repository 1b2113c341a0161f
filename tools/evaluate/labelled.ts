/** Labelled titles to measure on: development files only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The sources that everybody on the project has at hand; not part of the repository. */
const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'coding');

export type Edition = 'soc2000' | 'soc2010' | 'soc2020';

export interface Labelled {
  readonly title: string;
  /** The right codes, the first the label, the others acceptable. */
  readonly right: readonly string[];
  readonly uid: string;
  /** False when the title is known not to be in the coding index. */
  readonly inIndex: boolean;
}

/** Rows of a labelled .csv file: `title`, the code column, optional `also_acceptable`, `uid`, `in_index`. */
export function readLabelled(file: string, edition: Edition): Labelled[] {
  const text = readFileSync(join(SHARED, file), 'utf8');
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return parsed.data.map((row) => ({
    title: row['title'] ?? '',
    right: [row[edition] ?? '', ...(row['also_acceptable'] ?? '').split(' ')].filter(
      (code) => code !== '',
    ),
    uid: row['uid'] ?? '',
    inIndex: row['in_index'] !== '0',
  }));
}
