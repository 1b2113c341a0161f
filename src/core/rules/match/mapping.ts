/** What is kept of a matched sheet, so that its columns and values are asked about once. */
import { nameKey } from './name';
import type { Mapping, Proposal } from './types';
import type { Part, Return } from '../types';

/** A mapping for headers as they were proposed, or as a person confirmed them. */
export function mappingOf(
  { id }: Pick<Return, 'id'>,
  part: Pick<Part, 'id'>,
  headers: readonly string[],
  proposals: readonly Pick<Proposal, 'item' | 'position'>[],
  values: Mapping['values'] = new Map(),
): Mapping {
  const columns = new Map(
    proposals.map(({ item, position }) => [item.column, headers[position] ?? '']),
  );
  return { return: id, part: part.id, columns, values };
}

/**
 * Where the headers of a mapping stand: exactly as written before alike, further left before further
 * right. Columns whose header is not there are left out.
 */
export function positionsOf(
  { columns }: Pick<Mapping, 'columns'>,
  headers: readonly string[],
): ReadonlyMap<string, number> {
  const keys = headers.map(nameKey);
  return new Map(
    [...columns].flatMap(([column, header]): [string, number][] => {
      if (header === '') return [];
      const key = nameKey(header);
      const exact = headers.indexOf(header);
      const at = exact >= 0 || key === '' ? exact : keys.indexOf(key);
      return at < 0 ? [] : [[column, at]];
    }),
  );
}

/** This share of a mapping's headers must be there for it to be of the same list. */
const SAME_LIST = 0.8;

/** The mapping that was made for these headers: of several the newest that names most of them. */
export function recall(
  mappings: readonly Mapping[],
  headers: readonly string[],
): Mapping | undefined {
  let best: { readonly mapping: Mapping; readonly found: number } | undefined;
  for (const mapping of mappings) {
    const named = [...mapping.columns.values()].filter((header) => header !== '').length;
    const found = positionsOf(mapping, headers).size;
    if (found === 0 || found < SAME_LIST * named) continue;
    if (best === undefined || found >= best.found) best = { mapping, found };
  }
  return best?.mapping;
}

/** Mappings kept in a workbook; the oldest go first. */
export const MOST_MAPPINGS = 20;

/** The list with one more, which takes the place of an earlier one for the same part and headers. */
export function withMapping(mappings: readonly Mapping[], mapping: Mapping): readonly Mapping[] {
  const headers = headerSet(mapping);
  const others = mappings.filter(
    (other) =>
      other.return !== mapping.return ||
      other.part !== mapping.part ||
      headerSet(other) !== headers,
  );
  return [...others, mapping].slice(-MOST_MAPPINGS);
}

function headerSet({ columns }: Mapping): string {
  return JSON.stringify([...new Set([...columns.values()].map(nameKey))].sort());
}
