/** A1 addresses: the only notation Excel's API speaks, and the only place that knows it. */
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Block } from './geometry';

/** A block with the sheet its address named, if any. */
export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly block: Block;
}

/** Letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters, or null when there is no such column. */
export function columnOf(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : null;
}

function rowOf(digits: string): number | null {
  const n = Number(digits);
  return n >= 1 && n <= MAX_ROWS ? n - 1 : null;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/** One end of an address: `$B$2`, `B`, `2`. Null when it is none of these. */
function corner(text: string): Corner | null {
  const parts = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i.exec(text);
  if (!parts || text === '' || text.endsWith('$')) return null;
  const column = parts[1] === undefined ? null : columnOf(parts[1]);
  const row = parts[2] === undefined ? null : rowOf(parts[2]);
  if (parts[1] !== undefined && column === null) return null;
  if (parts[2] !== undefined && row === null) return null;
  return row === null && column === null ? null : { row, column };
}

/** Reads `A1`, `A1:B9`, `A:C`, `2:5`, with or without `$`. Null when it is no address. */
export function parseBlock(text: string): Block | null {
  const [first, second, more] = text.trim().split(':');
  if (first === undefined || more !== undefined) return null;
  const a = corner(first);
  const b = second === undefined ? a : corner(second);
  if (!a || !b) return null;
  if (a.row !== null && a.column !== null && b.row !== null && b.column !== null) {
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    return {
      row,
      column,
      rows: Math.abs(a.row - b.row) + 1,
      columns: Math.abs(a.column - b.column) + 1,
    };
  }
  // "A" alone or "2" alone is no address in Excel; "A:A" and "2:2" are.
  if (second === undefined) return null;
  if (a.row === null && b.row === null && a.column !== null && b.column !== null) {
    const column = Math.min(a.column, b.column);
    return { row: 0, column, rows: MAX_ROWS, columns: Math.abs(a.column - b.column) + 1 };
  }
  if (a.column === null && b.column === null && a.row !== null && b.row !== null) {
    const row = Math.min(a.row, b.row);
    return { row, column: 0, rows: Math.abs(a.row - b.row) + 1, columns: MAX_COLUMNS };
  }
  return null;
}

/** Splits `'Post list'!A1:B2` at the sheet's name. */
export function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheetName: null, rest: text };
  const name = text.slice(0, bang).trim();
  const quoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  return {
    sheetName: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: text.slice(bang + 1),
  };
}

/** Reads an address with an optional sheet name. Null when it is no address. */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheetName, rest } = splitSheet(text.trim());
  const block = parseBlock(rest);
  return block ? { sheetName, block } : null;
}

/** The shortest address of a block: `A1`, `A1:B9`, `A:C`, `2:5`. */
export function blockAddress(block: Block): string {
  const left = columnLetters(block.column);
  const right = columnLetters(block.column + block.columns - 1);
  const top = block.row + 1;
  const bottom = block.row + block.rows;
  if (isEntireColumn(block) && !isEntireRow(block)) return `${left}:${right}`;
  if (isEntireRow(block)) return `${top}:${bottom}`;
  return left === right && top === bottom ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as it stands before `!`: in quotes when it needs them. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && columnOf(name) === null;
  return plain && parseBlock(name) === null ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Post list'!A1:B9`. */
export function fullAddress(sheetName: string, block: Block): string {
  return `${quoteSheet(sheetName)}!${blockAddress(block)}`;
}

/** `='Post list'!$A$1:$B$9`, the way a defined name refers to cells. */
export function absoluteReference(sheetName: string, block: Block): string {
  const left = `$${columnLetters(block.column)}`;
  const right = `$${columnLetters(block.column + block.columns - 1)}`;
  const top = `$${String(block.row + 1)}`;
  const bottom = `$${String(block.row + block.rows)}`;
  const sheet = quoteSheet(sheetName);
  if (isEntireRow(block)) return `=${sheet}!${top}:${bottom}`;
  if (isEntireColumn(block)) return `=${sheet}!${left}:${right}`;
  const single = left === right && top === bottom;
  return `=${sheet}!${left}${top}${single ? '' : `:${right}${bottom}`}`;
}
