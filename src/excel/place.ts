/** Decides where each column goes. Pure: the writer asks Excel first and acts on the answer. */
import { freeHeader } from '../core/sheet/free-header';
import { headerKey } from '../core/sheet/header-names';
import type { CellValue } from '../core/sheet/types';
import type { OutColumn, RememberedColumn } from './port';

/** Where one column is to be written. */
export interface Target {
  readonly out: OutColumn;
  /** Position of `out` in the request. */
  readonly at: number;
  /** Header as it is, or as it is going to be. */
  readonly header: string;
  readonly column: number;
  /** `own`: ours already; `grow`: the table gets a new column; `free`: empty cells are used. */
  readonly kind: 'own' | 'grow' | 'free';
}

export interface Ground {
  /** The header row's cells from `firstColumn` on, to the end of the used range or further. */
  readonly headers: readonly CellValue[];
  readonly firstColumn: number;
  /** The list's last column. */
  readonly lastColumn: number;
  readonly lastUsedColumn: number;
  readonly inTable: boolean;
  readonly remembered: readonly RememberedColumn[];
  /** Nothing stands in the next columns right of the list, one more than are wanted. */
  readonly besideIsFree: boolean;
}

/**
 * Our own columns, found by the headers that the workbook remembers, are used again. The rest are
 * added: to the table when nothing stands to its right (Excel would push that aside), to the empty
 * columns beside a plain list, and otherwise behind everything on the sheet with a gap between, so
 * that neither list is taken for a part of the other.
 */
export function placeColumns(wanted: readonly OutColumn[], ground: Ground): readonly Target[] {
  const texts = ground.headers.map((header) => String(header).trim());
  const own = wanted.map((out) => {
    const header = ground.remembered.find((one) => one.id === out.id)?.header;
    return header === undefined ? -1 : texts.indexOf(header);
  });
  const taken = new Set(texts.map(headerKey));
  let next = ground.besideIsFree ? ground.lastColumn + 1 : ground.lastUsedColumn + 2;
  return wanted.map((out, at): Target => {
    const found = own[at] ?? -1;
    if (found >= 0) {
      const header = texts[found] ?? out.header;
      return { out, at, header, column: ground.firstColumn + found, kind: 'own' };
    }
    const header = freeHeader(out.header, taken);
    taken.add(headerKey(header));
    const kind = ground.inTable && ground.besideIsFree ? 'grow' : 'free';
    return { out, at, header, column: next++, kind };
  });
}

/** Targets that stand side by side, so that they can be read and written as one range. */
export interface Run {
  readonly column: number;
  readonly targets: readonly Target[];
}

/** Groups targets into runs of neighbouring columns, from left to right. */
export function runsOf(targets: readonly Target[]): readonly Run[] {
  const sorted = [...targets].sort((a, b) => a.column - b.column);
  const runs: { column: number; targets: Target[] }[] = [];
  for (const target of sorted) {
    const last = runs.at(-1);
    if (last && last.column + last.targets.length === target.column) last.targets.push(target);
    else runs.push({ column: target.column, targets: [target] });
  }
  return runs;
}
