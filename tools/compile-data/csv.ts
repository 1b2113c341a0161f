import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A row of a source file by header. Ask through `field`, which notices a renamed column. */
export type Row = ReadonlyMap<string, string>;

/** The source files of one run: each is read once, and its digest kept for the stamp. */
export class Sources {
  private readonly tables = new Map<string, readonly Row[]>();
  private readonly seen = new Map<string, string>();

  constructor(private readonly folder: string) {}

  /** Rows of a .csv, values trimmed. Order is the file's; nothing may depend on row numbers. */
  rows(path: string): readonly Row[] {
    const known = this.tables.get(path);
    if (known !== undefined) return known;
    const text = readFileSync(join(this.folder, path), 'utf8');
    this.seen.set(path, createHash('sha256').update(text).digest('hex'));
    const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    const fault = parsed.errors[0];
    if (fault !== undefined) throw new Error(`Rolecheck: ${path}: ${fault.message}`);
    const [headers = [], ...body] = parsed.data;
    const rows = body.map(
      (cells) => new Map(headers.map((header, at) => [header.trim(), (cells[at] ?? '').trim()])),
    );
    this.tables.set(path, rows);
    return rows;
  }

  /** Path → SHA-256 of every file read so far, by path. */
  digests(): ReadonlyMap<string, string> {
    return new Map([...this.seen].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The value under a header. A header that is not there stops the run by name. */
export function field(row: Row, header: string): string {
  const value = row.get(header);
  if (value === undefined) {
    throw new Error(`Rolecheck: no column "${header}" among ${[...row.keys()].join(', ')}`);
  }
  return value;
}

/** The values of a cell that lists several, parted by semicolons. */
export function listed(cell: string): string[] {
  return cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
