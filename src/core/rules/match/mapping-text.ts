/** Mappings as the text of a workbook setting. */
import type { ReturnId } from '../types';
import type { Mapping } from './types';

const RETURNS: Readonly<Record<ReturnId, true>> = {
  posts: true,
  'asc-wds': true,
  swf: true,
  csww: true,
  lges: true,
};

export function mappingsText(mappings: readonly Mapping[]): string {
  const plain = mappings.map((mapping) => ({
    return: mapping.return,
    part: mapping.part,
    columns: [...mapping.columns],
    values: [...mapping.values].map(([column, codes]) => [column, [...codes]]),
  }));
  return JSON.stringify({ v: 1, mappings: plain });
}

/** Reads the setting's text; whatever cannot be read counts as no mapping. */
export function mappingsFromText(text: string | null): readonly Mapping[] {
  if (text === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (!('v' in value) || value.v !== 1 || !('mappings' in value)) return [];
  return Array.isArray(value.mappings) ? value.mappings.flatMap(asMapping) : [];
}

function asMapping(value: unknown): Mapping[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('return' in value) || !('part' in value)) return [];
  if (!('columns' in value) || !('values' in value)) return [];
  const { part } = value;
  if (!isReturnId(value.return) || typeof part !== 'string') return [];
  const columns = pairs(value.columns).flatMap(([column, header]): [string, string][] =>
    typeof header === 'string' ? [[column, header]] : [],
  );
  const values = pairs(value.values).map(
    ([column, codes]) => [column, new Map(pairs(codes).flatMap(asCode))] as const,
  );
  return [{ return: value.return, part, columns: new Map(columns), values: new Map(values) }];
}

function asCode([local, code]: readonly [string, unknown]): [string, string][] {
  return typeof code === 'string' ? [[local, code]] : [];
}

/** The pairs of a list that begin with a text. */
function pairs(value: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown): (readonly [string, unknown])[] => {
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const [first, second]: unknown[] = pair;
    return typeof first === 'string' ? [[first, second]] : [];
  });
}

function isReturnId(value: unknown): value is ReturnId {
  return typeof value === 'string' && Object.hasOwn(RETURNS, value);
}
