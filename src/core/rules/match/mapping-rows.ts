/** A mapping as a small table that people can keep as a file, share and edit. */
import { cellText, isBlank } from '../../sheet/cell-text';
import type { CellGrid, CellValue } from '../../sheet/types';
import type { Registry } from '../registry';
import type { ReturnId } from '../types';
import { MAPPING_HEADERS } from './mapping-headers';
import { nameKey } from './name';
import type { Mapping } from './types';
import { words } from './words';

/** The table, its header first: a row for each column, and one for each local value. */
export function mappingRows({
  return: id,
  part,
  columns,
  values,
}: Mapping): readonly (readonly string[])[] {
  const named = [...columns].map(([column, header]) => [id, part, column, header, '', '']);
  const valued = [...values].flatMap(([column, codes]) =>
    [...codes].map(([value, code]) => [id, part, column, columns.get(column) ?? '', value, code]),
  );
  return [MAPPING_HEADERS, ...named, ...valued];
}

/** What a table of mappings says, and what of it could not be read. */
export interface ReadMappings {
  readonly mappings: readonly Mapping[];
  /** A sentence for each row that was left out; rows count from 1, the header's. */
  readonly problems: readonly string[];
}

/**
 * Reads a table of mappings of any number of parts; the order of its columns and the case of ids do
 * not matter. A row without a local value says which header stands for a column, none where the
 * header is blank. A row with a local value may say the header too. Never throws.
 */
export function mappingsFromRows(rows: CellGrid, registry: Registry): ReadMappings {
  const header = (rows[0] ?? []).map((cell) => nameKey(cellText(cell)));
  const at = MAPPING_HEADERS.map((name) => header.indexOf(nameKey(name)));
  if (at.includes(-1)) return { mappings: [], problems: [words.mapHeaders] };
  const building = new Building(registry);
  const problems: string[] = [];
  for (const [number, row] of rows.entries()) {
    if (number === 0 || row.every(isBlank)) continue;
    const problem = building.add(at.map((column) => row[column] ?? ''));
    if (problem !== undefined) problems.push(words.mapRow(number + 1, problem));
  }
  return { mappings: building.all(), problems };
}

interface Growing {
  readonly return: ReturnId;
  readonly part: string;
  readonly columns: Map<string, string>;
  readonly values: Map<string, Map<string, string>>;
}

class Building {
  private readonly mappings = new Map<string, Growing>();

  constructor(private readonly registry: Registry) {}

  all(): readonly Mapping[] {
    return [...this.mappings.values()];
  }

  /** @returns why the row cannot be used, or undefined when it was taken in */
  add(cells: readonly CellValue[]): string | undefined {
    const [id = '', partId = '', name = '', header = '', local = '', meant = ''] =
      cells.map(cellText);
    const one = this.registry.get(id);
    if (one === undefined) return words.mapNoReturn(this.registry.returns);
    const part = one.parts.find((candidate) => sameId(candidate.id, partId));
    if (part === undefined) return words.mapNoPart(one);
    const column = part.items.find((item) => sameId(item.column, name))?.column;
    if (column === undefined) return words.mapNoColumn(part);
    const [value, code] = [local.trim(), meant.trim()];
    if (value === '' && code !== '') return words.mapNoValue;
    if (value !== '' && code === '') return words.mapNoCode;

    const key = JSON.stringify([one.id, part.id]);
    const mapping = this.mappings.get(key) ?? {
      return: one.id,
      part: part.id,
      columns: new Map<string, string>(),
      values: new Map<string, Map<string, string>>(),
    };
    this.mappings.set(key, mapping);
    return addRow(mapping, { column, header, value, code });
  }
}

function addRow(
  { columns, values }: Growing,
  row: Readonly<Record<'column' | 'header' | 'value' | 'code', string>>,
): string | undefined {
  const { column, header, value, code } = row;
  if (value === '' || header.trim() !== '') {
    const known = columns.get(column);
    if (known !== undefined && known !== header) return words.mapHeaderTwice;
    columns.set(column, header);
  }
  if (value === '') return undefined;
  const codes = values.get(column) ?? new Map<string, string>();
  const known = codes.get(value);
  if (known !== undefined && known !== code) return words.mapValueTwice;
  codes.set(value, code);
  values.set(column, codes);
  return undefined;
}

function sameId(id: string, typed: string): boolean {
  return id.toLowerCase() === typed.trim().toLowerCase();
}
