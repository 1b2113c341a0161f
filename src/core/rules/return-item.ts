/** Items of returns by name, for whoever asks about one value: `asc-wds.worker.DOB`, `swf.NINumber`. */
import { partItems } from './part-items';
import type { PartItem } from './types';

let known: ReadonlyMap<string, PartItem> | undefined;

/**
 * The item with that id, whatever its case: the return, the part and the column with points between, or
 * without the part where that says enough. Undefined when there is none, or several that differ.
 */
export function returnItem(id: string): PartItem | undefined {
  known ??= byId();
  return known.get(id.trim().toLowerCase());
}

/** Every id with its part, in the order of returns and columns. */
export function returnItemIds(): readonly string[] {
  return partItems.flatMap((one) =>
    one.items.map((item) => `${one.return}.${one.part}.${item.column}`),
  );
}

function byId(): ReadonlyMap<string, PartItem> {
  const items = new Map<string, PartItem>();
  const several = new Set<string>();
  for (const { return: one, part, items: columns } of partItems) {
    for (const item of columns) {
      items.set(`${one}.${part}.${item.column}`.toLowerCase(), item);
      const short = `${one}.${item.column}`.toLowerCase();
      const other = items.get(short);
      if (other && !alike(other, item)) several.add(short);
      else items.set(short, item);
    }
  }
  for (const short of several) items.delete(short);
  return items;
}

/** Two parts may have the same column, such as a reference. */
function alike(a: PartItem, b: PartItem): boolean {
  return JSON.stringify([a.format, a.orElse]) === JSON.stringify([b.format, b.orElse]);
}
