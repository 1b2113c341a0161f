/**
 * By what a row is known again next time: for explanations and for what is new since the last check.
 * Only references that name a row and stay when its faults are put right; never a name or a National
 * Insurance number, since these keys stay in the workbook.
 */
import type { PartTable } from '../rules/table';
import { shown } from '../rules/message';

/** Between the parts of a key. */
const BETWEEN = ' · ';

/**
 * A key for each row, no two the same: rows with the same references are numbered from the top, and a
 * row without any goes by its place.
 *
 * @param identity columns that together name a row; those that the sheet lacks are left out
 */
export function rowKeys(table: PartTable, identity: readonly string[]): readonly string[] {
  const columns = identity.filter((column) => table.hasOwn(column));
  const used = new Set<string>();
  const numbers = new Map<string, number>();
  return Array.from({ length: table.count }, (_, row) => {
    const parts = columns.map((column) => table.text(column, row).trim());
    const isNamed = parts.some((part) => part !== '');
    const name = isNamed
      ? parts.map((part) => (part === '' ? '–' : shown(part))).join(BETWEEN)
      : `row ${String(row + 1)}`;
    let key = name;
    let number = numbers.get(name) ?? 1;
    // A reference may itself end in what numbers its namesakes.
    while (used.has(key)) key = `${name} (${String(++number)})`;
    numbers.set(name, number);
    used.add(key);
    return key;
  });
}
