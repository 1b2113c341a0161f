/** An entry of the journal as JSON, and back. Pure. */
import type { CellValue } from '../core/sheet/types';
import {
  pack,
  type BlockBefore,
  type ColumnRecord,
  type EditedCell,
  type EditEntry,
} from './journal';
import type { Headed } from './find-again';
import type { Entry, JournalEntry, KeyColumn, RunMark } from './journal';
import { packValues, unpackValues, type Kept } from './packed-values';
import type { ListRef, OutColumn } from './port';
import type { Target } from './place';
import { isRecord } from './remembered';
import { cellsOf, rowsOf } from './undo-plan';

/** The plan of an entry; its run is said elsewhere. */
export function entryText(entry: Entry): string {
  return JSON.stringify(entry.kind === 'columns' ? columnsForm(entry) : cellsForm(entry));
}

function columnsForm(entry: JournalEntry): object {
  const { list, columns, keys, planned, settingKey, settingBefore } = entry;
  const rows = rowsOf(planned);
  const all = Array.from({ length: rows }, (_, row) => row);
  return {
    list,
    keys: keys.map(({ values, ...key }) => ({
      ...key,
      values: packValues(all.map((row) => values[row] ?? '')),
    })),
    rows,
    starts: planned.map(({ start }) => start),
    columns: columns.map((column, at) => {
      const { written, before } = cellsOf(planned, at);
      return {
        ...column,
        before: packValues(all.map((row) => before.get(row)?.value ?? '')),
        formats: packValues(all.map((row) => before.get(row)?.format ?? '')),
        written: packValues(all.map((row) => written.get(row) ?? null)),
      };
    }),
    settingKey,
    settingBefore,
  };
}

const CELL_FIELDS = ['row', 'at', 'before', 'format', 'wrote', 'key', 'isTwin'] as const;

function cellsForm({ name, list, isAlone, columns, key, order, planned }: EditEntry): object {
  const fields = CELL_FIELDS.map(
    (field) => [field, packValues(planned.map((cell) => cell[field] ?? null))] as const,
  );
  return {
    name,
    list,
    isAlone,
    columns,
    keyColumn: key,
    order,
    rows: planned.length,
    ...Object.fromEntries(fields),
  };
}

/** The entry, as if nothing had been sent yet; undefined for what cannot be read. */
export function entryFrom(run: RunMark, text: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const list = listFrom(value['list']);
  const rows = value['rows'];
  if (!list || !isCount(rows)) return undefined;
  return run.purpose === 'cells'
    ? cellsFrom(run, list, rows, value)
    : columnsFrom(run, list, rows, value);
}

type Fields = Readonly<Record<string, unknown>>;

function columnsFrom(
  run: RunMark,
  list: ListRef,
  rows: number,
  { columns, keys, starts, settingKey, settingBefore }: Fields,
): JournalEntry | undefined {
  const records = eachOf(columns, recordFrom);
  const cells = eachOf(columns, (column) => cellsOfColumn(column, rows));
  const known = eachOf(keys, (key) => keyFrom(key, rows));
  const begins = eachOf(starts, (start) => (isCount(start) && start < rows ? start : undefined));
  const isRising = begins?.every((start, at) => (begins[at - 1] ?? -1) < start);
  if (!records || !cells || !known?.length || !begins || isRising !== true) return undefined;
  if (typeof settingKey !== 'string' || !isText(settingBefore)) return undefined;
  const planned = begins.map((start, number): BlockBefore => {
    const end = begins[number + 1] ?? rows;
    return {
      ...{ start, rows: end - start },
      before: cells.map(({ before, formats }) => ({
        cells: pack(before.slice(start, end)),
        formats: pack(formats.slice(start, end)),
      })),
      written: Array.from({ length: end - start }, (_, row) =>
        cells.map(({ written }) => written[start + row] ?? null),
      ),
    };
  });
  return {
    ...{ kind: 'columns', run, list, columns: records, keys: known, planned, blocks: [] },
    ...{ leaving: new Set(), settingKey, settingBefore },
  };
}

interface ColumnCells {
  readonly before: readonly CellValue[];
  readonly formats: readonly string[];
  readonly written: readonly Kept[];
}

function cellsOfColumn(column: unknown, rows: number): ColumnCells | undefined {
  if (!isRecord(column)) return undefined;
  const before = unpackValues(column['before'], rows);
  const formats = unpackValues(column['formats'], rows)?.map(String);
  const written = unpackValues(column['written'], rows);
  return before?.every(isCell) && formats && written ? { before, formats, written } : undefined;
}

function recordFrom(value: unknown): ColumnRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { width, madeBold, headerFormat } = value;
  const target = targetFrom(value['target']);
  const isWidth = width === null || typeof width === 'number';
  if (!target || !isWidth || typeof headerFormat !== 'string') return undefined;
  return { target, width, madeBold: madeBold === true, headerFormat };
}

function targetFrom(value: unknown): Target | undefined {
  if (!isRecord(value)) return undefined;
  const { at, header, column } = value;
  const kind = (['own', 'grow', 'free'] as const).find((known) => known === value['kind']);
  const out = outFrom(value['out']);
  if (!out || !kind || typeof header !== 'string') return undefined;
  return isCount(at) && isCount(column) ? { out, at, header, column, kind } : undefined;
}

function outFrom(value: unknown): OutColumn | undefined {
  if (!isRecord(value)) return undefined;
  const { id, header } = value;
  const type = (['text', 'number', 'words'] as const).find((known) => known === value['type']);
  if (typeof id !== 'string' || typeof header !== 'string' || !type) return undefined;
  return { id, header, type };
}

function keyFrom(value: unknown, rows: number): KeyColumn | undefined {
  const headed = headedFrom(value);
  if (!headed || !isRecord(value)) return undefined;
  const values = unpackValues(value['values'], rows);
  const isOnlyThere = value['isOnlyThere'] === true;
  return values && { ...headed, isOnlyThere, values: values.map(String) };
}

function headedFrom(value: unknown): Headed | undefined {
  if (!isRecord(value)) return undefined;
  const { header, column } = value;
  return typeof header === 'string' && isCount(column) ? { header, column } : undefined;
}

function cellsFrom(
  run: RunMark,
  list: ListRef,
  rows: number,
  fields: Fields,
): EditEntry | undefined {
  const { name, isAlone, keyColumn } = fields;
  const columns = eachOf(fields['columns'], headedFrom);
  const headed = keyColumn === null ? null : headedFrom(keyColumn);
  const order = orderFrom(fields['order']);
  const of = new Map(CELL_FIELDS.map((field) => [field, unpackValues(fields[field], rows)]));
  if (typeof name !== 'string' || !columns || headed === undefined) return undefined;
  const planned = eachOf([...new Array(rows).keys()], (at): EditedCell | undefined => {
    const [row, column, before, format, wrote, known, isTwin] = CELL_FIELDS.map(
      (field) => of.get(field)?.[Number(at)] ?? null,
    );
    if (!isCount(row) || !isCount(column) || !columns[column]) return undefined;
    if (!isCell(before) || !isCell(wrote) || typeof format !== 'string') return undefined;
    const isKnown = isTwin !== true;
    const cell = { row, at: column, before, format, wrote, ...(isKnown ? {} : { isTwin }) };
    return typeof known === 'string' ? { ...cell, key: known } : cell;
  });
  if (!planned) return undefined;
  return {
    ...{ kind: 'cells', run, name, list, isAlone: isAlone === true },
    ...{ columns, key: headed, ...(order && { order }), planned, cells: [] },
  };
}

/** What cannot be read tells nothing, and never that rows are where they were. */
function orderFrom(value: unknown): EditEntry['order'] {
  if (value === undefined) return undefined;
  const { columns, digest } = isRecord(value) ? value : {};
  const headed = eachOf(columns, headedFrom) ?? [];
  return { columns: headed, digest: typeof digest === 'string' ? digest : 'unknown' };
}

function listFrom(value: unknown): ListRef | undefined {
  if (!isRecord(value)) return undefined;
  const { sheetId, headerRow, firstRow, rowCount, firstColumn, columnCount, lastUsedColumn } =
    value;
  if (typeof sheetId !== 'string' || !isCount(headerRow) || !isCount(firstRow)) return undefined;
  if (!isCount(rowCount) || !isCount(firstColumn) || !isCount(columnCount)) return undefined;
  if (!isCount(lastUsedColumn)) return undefined;
  const table = tableFrom(value['table']);
  if (table === undefined) return undefined;
  return {
    ...{ sheetId, table, headerRow, firstRow, rowCount },
    ...{ firstColumn, columnCount, lastUsedColumn },
  };
}

function tableFrom(value: unknown): ListRef['table'] | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { id, name } = value;
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : undefined;
}

/** Each of a list, read; undefined when one cannot be. */
function eachOf<T>(list: unknown, read: (one: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const all: T[] = [];
  for (const one of list) {
    const value = read(one);
    if (value === undefined) return undefined;
    all.push(value);
  }
  return all;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isCell(value: unknown): value is CellValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
