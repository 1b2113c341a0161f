/** The sample list of a made-up council: the rows as the file has them, and the posts in them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Post } from '../../../src/core/coding/types';

export type Row = Readonly<Record<string, string>>;

/** The column that holds the job title. */
export const TITLE = 'Post title';

const FILE = path.join(__dirname, '..', '..', '..', 'assets', 'samples', 'westmere-posts.csv');

export function sampleRows(): readonly Row[] {
  const text = readFileSync(FILE, 'utf8').replace(/^\uFEFF/u, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** What the coder reads of a row. */
export function postOf(row: Row): Post {
  return {
    title: row[TITLE] ?? '',
    department: row['Service'] ?? '',
    employer: row['Location / school'] ?? '',
    grade: row['Grade'] ?? '',
  };
}

export function csvOf(rows: readonly Row[]): string {
  return Papa.unparse([...rows]);
}
