/** What rules have in common that speak of what Excel has made of cells. */
import type { FileRule, ItemFormat, PartItem } from '../types';
import type { Makers } from './row-rule';

/** Where such rules go. */
export interface OfCells {
  readonly make: Makers;
  /** Return and part, as ids of rules begin: `swf/staff`. */
  readonly part: string;
  readonly items: readonly PartItem[];
  /** The service reads cells as they are sent, and says itself what it does not take. */
  readonly asSent?: boolean;
}

/** A rule over these columns that needs none of them. */
export function ofCells(
  columns: readonly string[],
): Pick<FileRule, 'column' | 'needs' | 'reads' | 'ofCells' | 'source'> {
  const source = { from: 'Rolecheck’s own check, for any list', year: '2026' };
  return { column: columns[0] ?? '', needs: [], reads: columns, ofCells: true, source };
}

/** Numbers of hours, which people also enter as a time. */
export function isHours({ column, title, format }: PartItem): boolean {
  return format.kind === 'number' && /hours/iu.test(`${column} ${title}`);
}

/** The columns whose items have one of these formats. */
export function columnsOf(
  items: readonly PartItem[],
  ...kinds: readonly ItemFormat['kind'][]
): readonly string[] {
  return items.filter(({ format }) => kinds.includes(format.kind)).map(({ column }) => column);
}

/** True where a number format may show that a number is not what was typed: not for pay, dates and years. */
export function mayBeMade(item: PartItem): boolean {
  const { kind } = item.format;
  return kind === 'number' ? isHours(item) : kind !== 'date' && kind !== 'year';
}
