import type { CodingData, IndexEntry, SocCodes } from '../../coding/types';
import { cellText } from '../../sheet/cell-text';
import type { CellValue } from '../../sheet/types';
import { findHeaderRow, type HeaderRow } from './header-row';
import { LIMITS, type ImportProblem, type NamedSheet } from './types';
import { words } from './words';

/**
 * Headers of the official workbook (version 12 writes `SOC_2020`, its own file specification
 * `SOC2020`, ONS's programs `SOC 2020`: all one here).
 */
const HEADERS = {
  uid: ['UNIQUE ID', 'UID'],
  title: ['INDEXOCC - natural word order', 'Natural word order', 'INDEXOCC natural'],
  add: ['ADD'],
  ind: ['IND'],
  defaultMark: ['D', 'Default'],
  soc2000: ['SOC 2000'],
  soc2010: ['SOC 2010'],
  soc2020: ['SOC 2020'],
  soc2020ext: ['SOC 2020 ext', 'SOC 2020 extension'],
  version: ['VERSNO'],
} as const;

type Field = keyof typeof HEADERS;

const NEEDED = ['uid', 'title', 'add', 'ind', 'soc2000', 'soc2010', 'soc2020'] as const;

/** The workbook writes braces where a row points to another ("see Adviser") instead of a code. */
const POINTER = /^\}+(?:\/\}+)?$/;
const FOUR_DIGITS = /^\d{4}$/;
const SIX_DIGITS = /^\d{4}\/\d{2}$/;

export type OnsIndexImport =
  | {
      readonly ok: true;
      /** Such as `14`: the highest version that a row names; empty when none does. */
      readonly version: string;
      /** Rows with a code, in the order of the sheet. */
      readonly entries: readonly IndexEntry[];
      /** How many rows only point to others. */
      readonly pointers: number;
      readonly problems: readonly [];
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/**
 * Reads the coding index out of the official ONS workbook. The sheet and its header row are found
 * by their headers, wherever they stand; the sheet named as the coding index is looked at first.
 * All rows are taken or none: `problems` then says row by row why not.
 */
export function importOnsIndex(sheets: readonly NamedSheet[]): OnsIndexImport {
  const found = findSheet(sheets);
  if (found === undefined) {
    const names = NEEDED.map((field) => HEADERS[field][0]);
    return refused([{ row: 0, column: '', message: words.indexSheetMissing(names) }]);
  }
  const { rows, header } = found;
  const body = rows.slice(header.row + 1);
  if (body.length > LIMITS.indexRows) {
    return refused([{ row: 0, column: '', message: words.tooManyRows(LIMITS.indexRows) }]);
  }
  const entries: IndexEntry[] = [];
  const problems: ImportProblem[] = [];
  const rowOfUid = new Map<string, number>();
  const shared = new Map<string, SocCodes>();
  let pointers = 0;
  let version = 0;
  body.forEach((cells, at) => {
    const row = header.row + at + 2;
    if (cells.every((cell) => cell === '')) return;
    const text = (field: Field): string => textAt(cells, header.columns.get(field));
    const { soc, faults } = readCodes(text, shared);
    version = Math.max(version, highestVersion(text('version')));
    const uid = text('uid');
    const known = rowOfUid.get(uid);
    const add = (field: Field, message: string): number =>
      problems.push({ row, column: HEADERS[field][0], message });
    if (uid === '') add('uid', words.uidMissing());
    else if (known !== undefined) add('uid', words.uidTwice(uid, known));
    rowOfUid.set(uid, known ?? row);
    for (const { field, value } of faults) add(field, words.socNotACode(HEADERS[field][0], value));
    if (soc.soc2020 === '') {
      pointers += 1;
      return;
    }
    if (text('title') === '') add('title', words.titleMissing());
    entries.push({
      uid,
      title: text('title'),
      add: text('add'),
      ind: text('ind'),
      isDefault: text('defaultMark') !== '',
      soc,
    });
  });
  if (entries.length === 0 && problems.length === 0) {
    problems.push({ row: 0, column: '', message: words.noRows() });
  }
  if (problems.length > 0) return refused(problems);
  return {
    ok: true,
    version: version === 0 ? '' : String(version),
    entries,
    pointers,
    problems: [],
  };
}

/**
 * The coder's data with another version of the index. What stood on rows that are no longer there
 * goes with them; role titles stay, without their row.
 */
export function withIndex(
  data: CodingData,
  entries: readonly IndexEntry[],
  edition: string,
): CodingData {
  const uids = new Set(entries.map((entry) => entry.uid));
  return {
    ...data,
    edition,
    index: entries,
    indexRoles: data.indexRoles.filter((row) => uids.has(row.uid)),
    roleTitles: data.roleTitles.map((title) =>
      title.uid === '' || uids.has(title.uid) ? title : { ...title, uid: '' },
    ),
  };
}

function refused(problems: readonly ImportProblem[]): OnsIndexImport {
  return { ok: false, problems };
}

interface Found extends NamedSheet {
  readonly header: HeaderRow<Field>;
}

function findSheet(sheets: readonly NamedSheet[]): Found | undefined {
  const isNamed = ({ name }: NamedSheet): boolean => name.toLowerCase().includes('coding index');
  const inOrder = [...sheets.filter(isNamed), ...sheets.filter((sheet) => !isNamed(sheet))];
  for (const sheet of inOrder) {
    const header = findHeaderRow<Field>(sheet.rows, HEADERS, NEEDED);
    if (header !== undefined) return { ...sheet, header };
  }
  return undefined;
}

function textAt(cells: readonly CellValue[], column: number | undefined): string {
  return column === undefined ? '' : cellText(cells[column] ?? '').trim();
}

interface Codes {
  readonly soc: SocCodes;
  readonly faults: readonly { readonly field: Field; readonly value: string }[];
}

/** The codes of a row; rows with the same codes share one object. */
function readCodes(text: (field: Field) => string, shared: Map<string, SocCodes>): Codes {
  const faults: { field: Field; value: string }[] = [];
  const read = (field: Field, shape: RegExp): string => {
    const value = text(field);
    if (value === '' || POINTER.test(value)) return '';
    if (!shape.test(value)) faults.push({ field, value });
    return value;
  };
  const soc = {
    soc2000: read('soc2000', FOUR_DIGITS),
    soc2010: read('soc2010', FOUR_DIGITS),
    soc2020: read('soc2020', FOUR_DIGITS),
    soc2020ext: read('soc2020ext', SIX_DIGITS),
  };
  const key = Object.values(soc).join(' ');
  const same = shared.get(key) ?? soc;
  shared.set(key, same);
  return { soc: same, faults };
}

/** `V1 new/V12 amended` is 12; 0 when no version is named. */
function highestVersion(text: string): number {
  return Math.max(0, ...(text.match(/V\d{1,3}/g) ?? []).map((mark) => Number(mark.slice(1))));
}
