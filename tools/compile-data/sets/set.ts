import type { Code, CodeSetInfo } from '../../../src/core/codes/types';
import { field, type Row, type Sources } from '../csv';

/** A code set before it is packed. */
export interface CompiledSet {
  readonly info: CodeSetInfo;
  readonly codes: readonly Code[];
}

/** What a family of sets has in common; each set says what differs. */
export type InfoDefaults = Omit<CodeSetInfo, 'id' | 'title'>;

/** How a plain list of codes stands in a source file. */
export interface Listing {
  readonly path: string;
  /** Headers of the code, its label, and what the list groups it under. */
  readonly code?: string;
  readonly label?: string;
  readonly heading?: string;
  /** Rows that are not codes of this set are left out. */
  readonly keep?: (row: Row) => boolean;
  /** Codes no longer to be used, with what to use instead. */
  readonly withdrawn?: Readonly<Record<string, readonly string[]>>;
  readonly traits?: readonly Trait[];
}

/** A trait of codes, and the column that says who has it: with that value, or any but `no`. */
export type Trait = readonly [name: string, header: string, value?: string];

/**
 * The codes of a list, in the list's order. Rows without a code are left out: some sources know a
 * value's label but not its code. A row that stands twice with the same label is kept once, with
 * different ones it stops the run. A value that the source marks `seen=no` is unverified.
 */
export function readCodes(sources: Sources, listing: Listing): readonly Code[] {
  const { path, code: codeHeader = 'code', label = 'label', heading, keep = () => true } = listing;
  const codes = new Map<string, Code>();
  for (const row of sources.rows(path)) {
    const code = field(row, codeHeader);
    if (code === '' || !keep(row)) continue;
    const known = codes.get(code);
    if (known !== undefined && known.label !== field(row, label)) {
      throw new Error(`Rolecheck: ${path}: "${code}" is ${known.label} and ${field(row, label)}`);
    }
    const replacedBy = listing.withdrawn?.[code];
    codes.set(code, {
      code,
      label: field(row, label),
      ...(heading !== undefined && field(row, heading) !== '' && { heading: field(row, heading) }),
      ...(replacedBy !== undefined && { withdrawn: { replacedBy } }),
      ...(row.get('seen') === 'no' && { unverified: true }),
      ...traitsOf(row, listing.traits ?? []),
    });
  }
  return [...codes.values()];
}

/** The traits that a row has, as a property; none when it has none. */
export function traitsOf(row: Row, traits: readonly Trait[]): Pick<Code, 'traits'> {
  const had = traits.filter(([, header, value]) =>
    value === undefined ? !['', 'no'].includes(field(row, header)) : field(row, header) === value,
  );
  return had.length === 0 ? {} : { traits: had.map(([name]) => name) };
}
