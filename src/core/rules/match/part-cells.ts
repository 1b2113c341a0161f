/** Puts what was read of a sheet together for the rules. */
import type { ColumnLooks } from '../../sheet/cell-look';
import type { CellValue } from '../../sheet/types';
import { itemsIn } from '../registry';
import type { PartCells } from '../table';
import type { Edition, Part } from '../types';
import { positionsOf } from './mapping';
import type { Mapping, Proposal } from './types';

interface ReadSheet {
  readonly part: Part;
  readonly edition: Edition;
  /** Which headers stand for which columns: a mapping, or proposals as they were confirmed. */
  readonly chosen:
    Pick<Mapping, 'columns' | 'values'> | readonly Pick<Proposal, 'item' | 'position'>[];
  readonly headers: readonly string[];
  /** Cells below the header by position of the header; columns that were not read are left out. */
  readonly columns: ReadonlyMap<number, readonly CellValue[]>;
  readonly count: number;
  /** What they show beside their values, likewise; absent where that is not known. */
  readonly looks?: ReadonlyMap<number, ColumnLooks>;
  readonly from1904?: boolean;
  /** What local values mean, where `chosen` does not say. */
  readonly values?: Mapping['values'];
}

/** The cells of a part by the return's names; columns that the edition has not are left out. */
export function toPartCells(sheet: ReadSheet): PartCells {
  const { part, edition, headers, count, from1904 = false } = sheet;
  const known = new Set(itemsIn(part, edition).map(({ column }) => column));
  const positions = new Map<string, number>();
  const columns = new Map<string, readonly CellValue[]>();
  const looks = new Map<string, ColumnLooks>();
  for (const [column, position] of chosenPositions(sheet)) {
    const cells = sheet.columns.get(position);
    if (cells === undefined || !known.has(column)) continue;
    positions.set(column, position);
    columns.set(column, ofLength(cells, count));
    if (sheet.looks) looks.set(column, sheet.looks.get(position) ?? []);
  }
  const translations = 'columns' in sheet.chosen ? sheet.chosen.values : sheet.values;
  return {
    part,
    columns,
    count,
    headers,
    positions,
    ...(translations !== undefined && { translations }),
    ...(sheet.looks && { looks }),
    from1904,
  };
}

function chosenPositions({ chosen, headers }: ReadSheet): ReadonlyMap<string, number> {
  if ('columns' in chosen) return positionsOf(chosen, headers);
  return new Map(chosen.map(({ item, position }) => [item.column, position]));
}

function ofLength(cells: readonly CellValue[], count: number): readonly CellValue[] {
  if (cells.length === count) return cells;
  return Array.from({ length: count }, (_, at) => cells[at] ?? '');
}
