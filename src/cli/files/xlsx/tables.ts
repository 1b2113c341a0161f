/** Tables of a sheet: the list may be one, and then it grows with the columns put beside it. */
import type { Entry } from 'yauzl';
import { columnLetters } from '../../../core/sheet/find-header';
import type { RowsWanted } from '../types';
import type { Archive } from '../zip/archive';
import { columnOf, lastOfRange } from './addresses';
import type { SheetSurvey } from './sheet-survey';
import { relationships, wholePart } from './workbook';
import { attributesOf, eachAttribute, encodeText, nextTag, Tag } from './xml';

/** A table, as far as it matters to rows and columns. */
export interface Table {
  readonly entry: Entry;
  readonly xml: string;
  /** From 0. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** From 1. */
  readonly lastRow: number;
  readonly totals: number;
  /** True for one that a query fills: it belongs to the query. */
  readonly foreign: boolean;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

/** The table that a list is, if it is one: with its header in the list's and its first column in it. */
export async function tableOf(
  archive: Archive,
  sheet: Entry,
  { headerRow, columns }: RowsWanted,
): Promise<Table | undefined> {
  const [column = 0] = columns;
  for (const { type, target } of await relationships(archive, sheet.fileName)) {
    const entry = type === 'table' ? archive.find(target) : undefined;
    const table = entry && readTable(entry, await wholePart(archive, entry), headerRow);
    if (table && table.firstColumn <= column && column <= table.lastColumn) return table;
  }
  return undefined;
}

function readTable(entry: Entry, xml: string, headerRow: number): Table | undefined {
  const columns: { readonly id: number; readonly name: string }[] = [];
  let root: ReadonlyMap<string, string> | undefined;
  eachTag(xml, (tag) => {
    if (root === undefined) root = attributesOf(xml, tag);
    else if (tag.is(xml, 'tableColumn')) {
      const own = attributesOf(xml, tag);
      columns.push({ id: Number(own.get('id')), name: own.get('name') ?? '' });
    }
  });
  const [first = '', second = first] = (root?.get('ref') ?? '').split(':');
  const [begin, end] = [lastOfRange(first), lastOfRange(second)];
  if (!root || !begin || !end || begin.row !== headerRow) return undefined;
  if (root.get('headerRowCount') === '0') return undefined;
  return {
    entry,
    xml,
    firstColumn: columnOf(first, 0, first.length),
    lastColumn: end.column,
    lastRow: end.row,
    totals: Number(root.get('totalsRowCount') ?? 0) || 0,
    foreign: (root.get('tableType') ?? 'worksheet') !== 'worksheet',
    columns,
  };
}

function eachTag(xml: string, tell: (tag: Tag) => void): void {
  const tag = new Tag();
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) if (tag.kind !== 'close') tell(tag);
}

/** The row of totals is no row of the list. */
export function leaveTotalsOut(known: SheetSurvey, { lastRow, totals }: Table): void {
  if (totals < 1) return;
  if (known.lastListed === lastRow) known.lastListed = lastRow - totals;
  else known.gaps.push([lastRow - totals + 1, lastRow]);
}

/** A table with more columns: its XML, and their names, which a table has only once each. */
export interface GrownTable {
  readonly xml: string;
  readonly headers: readonly string[];
}

/**
 * @param next where the new columns begin, from 0
 * @returns undefined when something stands between the table and them, or it is not ours to change
 */
export function grown(
  table: Table,
  next: number,
  headers: readonly string[],
): GrownTable | undefined {
  if (table.foreign || table.lastColumn + 1 !== next || headers.length === 0) return undefined;
  const names = named(table, headers);
  const { xml } = table;
  const last = columnLetters(table.lastColumn + headers.length);
  let ids = table.columns.reduce((most, { id }) => Math.max(most, id || 0), 0);
  let written = '';
  let done = 0;
  const put = (from: number, to: number, text: string): void => {
    written += xml.slice(done, from) + text;
    done = to;
  };
  const tag = new Tag();
  for (let at = 0, depth = 0; nextTag(xml, at, tag); at = tag.end) {
    if (tag.kind === 'close') depth--;
    const isTop = depth === 0 || (depth === 1 && tag.is(xml, 'autoFilter'));
    if (tag.kind === 'close' && depth === 1 && tag.is(xml, 'tableColumns')) {
      const p = tag.prefix(xml);
      const more = names.map(
        (name) => `<${p}tableColumn id="${String(++ids)}" name="${encodeText(name)}"/>`,
      );
      put(tag.start, tag.start, more.join(''));
    } else if (tag.kind !== 'close' && isTop) {
      eachAttribute(xml, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
        if (xml.slice(name, nameEnd) !== 'ref') return;
        const range = xml.slice(value, valueEnd);
        const corner = lastOfRange(range);
        const [first = ''] = range.split(':');
        if (corner) put(value, valueEnd, `${first}:${last}${String(corner.row)}`);
      });
    } else if (tag.kind !== 'close' && depth === 1 && tag.is(xml, 'tableColumns')) {
      const own = xml.slice(tag.start, tag.end);
      const count = `$1${String(table.columns.length + names.length)}$2`;
      put(tag.start, tag.end, own.replace(/(\scount\s*=\s*["'])\d+(["'])/u, count));
    }
    if (tag.kind === 'open') depth++;
  }
  return { xml: written + xml.slice(done), headers: names };
}

/** A name that is there already gets a number behind it, as Excel does it. */
function named({ columns }: Table, headers: readonly string[]): readonly string[] {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  return headers.map((header) => {
    let name = header;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = header + String(number);
    taken.add(name.toLowerCase());
    return name;
  });
}
