import type { PartItem } from '../../types';

/** The same columns on a sheet that need not have them. */
export function optional(items: readonly PartItem[]): readonly PartItem[] {
  return items.map((item) => ({ ...item, optional: true }));
}
