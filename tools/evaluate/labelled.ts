/** Reads labelled titles from a .csv file. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Post } from '../../src/core/coding/types';
import { CannotMeasure } from './cannot-measure';
import { NO_ROLE, type Target } from './target';
import { words } from './words';

/** A title as somebody typed it, and what a person says is right. */
export interface Labelled {
  readonly post: Post;
  /** The right codes, the label first, then what is also acceptable; `NONE` where no role fits. */
  readonly right: readonly string[];
  /** The index row that the title is, or empty. */
  readonly uid: string;
  /** Whether the title is in the coding index; undefined when the file does not say. */
  readonly inIndex: boolean | undefined;
}

export interface LabelledFile {
  readonly items: readonly Labelled[];
  /** Rows without a title or without a code: nothing can be said of them. */
  readonly leftOut: number;
}

type Row = ReadonlyMap<string, string>;

/** The columns of context that a labelled file may have. */
export const CONTEXT = ['department', 'employer', 'grade'] as const;

/** @throws {CannotMeasure} when there is no such file, or it is no labelled .csv of that target */
export function readLabelledFile(path: string, target: Target): LabelledFile {
  return parseLabelled(readText(path), target, path);
}

/**
 * Labelled rows of the text of a .csv file: `title`, a code column (named as the target, or
 * `code`; `role_code` for roles), and, where there are any, `also_acceptable` (codes parted by
 * spaces or semicolons), `department`, `employer`, `grade`, `in_index` and `uid`.
 *
 * @param name what the sentence about a fault calls the file
 * @throws {CannotMeasure}
 */
export function parseLabelled(text: string, target: Target, name: string): LabelledFile {
  const [headers = [], ...body] = cellsOf(text, name);
  const names = headers.map((header) => header.trim().toLowerCase());
  const column = codeColumnOf(names, target, name);
  const rows = rowsOf(names, body, name);
  const items = rows.flatMap((row) => labelledOf(row, column, target) ?? []);
  if (items.length === 0) throw new CannotMeasure(words.nothingLabelled(name, target));
  return { items, leftOut: rows.length - items.length };
}

/**
 * The text of a file that a person names.
 *
 * @throws {CannotMeasure} when it cannot be read, or is not UTF-8
 */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CannotMeasure(words.cannotRead(path, error));
  }
  try {
    // Takes the byte order mark off as well.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotMeasure(words.notUtf8(path));
  }
}

function cellsOf(text: string, name: string): string[][] {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: 'greedy' });
  if (parsed.errors.length > 0) throw new CannotMeasure(words.brokenQuotes(name));
  return parsed.data;
}

/** The column that holds the labels; also sees to it that there is a title. */
function codeColumnOf(headers: readonly string[], target: Target, name: string): string {
  const wanted = target === 'role' ? ['role', 'role_code', 'code'] : [target, 'code'];
  if (!headers.includes('title')) throw new CannotMeasure(words.noColumn(name, ['title']));
  const column = wanted.find((candidate) => headers.includes(candidate));
  if (column === undefined) throw new CannotMeasure(words.noColumn(name, wanted));
  return column;
}

function rowsOf(headers: readonly string[], body: readonly string[][], name: string): Row[] {
  // A comma in a title without quotes would move every code one column on.
  const long = body.findIndex((cells) => cells.length > headers.length);
  if (long >= 0) throw new CannotMeasure(words.rowTooLong(name, long + 1));
  return body.map(
    (cells) => new Map(headers.map((header, at) => [header, (cells[at] ?? '').trim()])),
  );
}

function labelledOf(row: Row, column: string, target: Target): Labelled | undefined {
  const title = row.get('title') ?? '';
  const label = codeOf(row.get(column) ?? '', target);
  if (title === '' || label === '') return undefined;
  const others = (row.get('also_acceptable') ?? '')
    .split(/[\s;,]+/)
    .map((code) => codeOf(code, target))
    .filter((code) => code !== '');
  return {
    post: { title, ...contextOf(row) },
    right: [...new Set([label, ...others])],
    uid: row.get('uid') ?? '',
    inIndex: yesOrNo(row.get('in_index') ?? ''),
  };
}

function contextOf(row: Row): Omit<Post, 'title'> {
  const filled = CONTEXT.map((column): [string, string] => [column, row.get(column) ?? '']);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

/** A code in plain form, or empty when it is none; of a SOC extension, the four digits count. */
function codeOf(cell: string, target: Target): string {
  const code = cell.trim().toUpperCase();
  if (target === 'role') return code === NO_ROLE ? NO_ROLE : cell.trim();
  return /^\d{4}(?:\/\d\d)?$/.test(code) ? code.slice(0, 4) : '';
}

function yesOrNo(cell: string): boolean | undefined {
  if (cell === '') return undefined;
  return !['0', 'no', 'false'].includes(cell.toLowerCase());
}
