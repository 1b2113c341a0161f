/** Columns of values in few letters, for the journal that the workbook keeps. Pure. */
import type { CellValue } from '../core/sheet/types';

/** What a column may hold; null where a cell was left alone. */
export type Kept = CellValue | null;

/** Words without anything between them that would have to be told apart from the words. */
const PLAIN = /^\w*$/u;

/**
 * One value when all are the same (`s`), numbers into a list of the different ones (`d`, `i`), words
 * in a row (`j`), or each by itself (`e`).
 */
export function packValues(values: readonly Kept[]): unknown {
  const numbers = new Map<Kept, number>();
  const of = values.map((value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  const different = [...numbers.keys()];
  if (different.length === 1) return { s: different[0] };
  if (different.length * 3 < values.length * 2) return { d: different, i: of };
  const isPlain = values.every((value) => typeof value === 'string' && PLAIN.test(value));
  return isPlain ? { j: values.join(' ') } : { e: values };
}

/** The values again, `count` of them; undefined when it is nothing that `packValues` made. */
export function unpackValues(packed: unknown, count: number): readonly Kept[] | undefined {
  if (typeof packed !== 'object' || packed === null) return undefined;
  const values = valuesOf(packed, count);
  return values?.length === count && values.every(isKept) ? values : undefined;
}

function valuesOf(packed: object, count: number): readonly unknown[] | undefined {
  if ('s' in packed) return new Array<unknown>(count).fill(packed.s);
  if ('j' in packed) return typeof packed.j === 'string' ? packed.j.split(' ') : undefined;
  if ('e' in packed) return listOf(packed.e);
  if (!('d' in packed && 'i' in packed)) return count === 0 ? [] : undefined;
  const different = listOf(packed.d);
  return listOf(packed.i)?.map((number) =>
    typeof number === 'number' ? different?.[number] : undefined,
  );
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function isKept(value: unknown): value is Kept {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
