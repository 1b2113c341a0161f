/** What a sheet is taken for, and what a person must confirm of it: for the pane and the command line. */
import type { CodeLibrary } from '../../codes/types';
import type { CellGrid } from '../../sheet/types';
import { editionOf, itemsIn } from '../registry';
import type { Edition, Part, Return } from '../types';
import { matchColumns } from './match-columns';
import { findPart, type SheetHead } from './find-part';
import { positionsOf } from './mapping';
import { nameKey } from './name';
import type { Mapping, Proposal } from './types';
import { words } from './words';

interface Sheet extends SheetHead {
  /** Rows from under the header; may be empty. */
  readonly sample: CellGrid;
  readonly library: CodeLibrary;
}

export interface SheetPlan {
  readonly return: Return;
  readonly part: Part;
  readonly edition: Edition;
  /** False when the return or the part is only the likeliest: say it, and let it be changed. */
  readonly sure: boolean;
  /** In the return's order. */
  readonly proposals: readonly Proposal[];
  /** Those that are not sure. */
  readonly needsConfirming: readonly Proposal[];
  /** Headers that stand for nothing, from left to right. */
  readonly unknownHeaders: readonly string[];
  /** What local values mean, as far as it was remembered. */
  readonly values: Mapping['values'];
}

/** A plan, or why there can be none and what to do, in a sentence or two. */
export type Planned =
  | { readonly plan: SheetPlan; readonly why?: undefined }
  | { readonly plan?: undefined; readonly why: string };

export function planSheet(sheet: Sheet): Planned {
  const { headers, sample, library, wanted = {} } = sheet;
  if (headers.every((header) => nameKey(header) === '')) return { why: words.noHeaders };
  const found = findPart(sheet);
  if (found.why !== undefined) return { why: found.why };
  const { return: one, part, sure, mapping } = found;
  const edition = editionOf(one, wanted.edition);
  if (wanted.edition !== undefined && edition.from !== wanted.edition) {
    return { why: words.editionUnknown(one) };
  }
  const matched = matchColumns(part, edition, headers, sample, library);
  const proposals = mapping ? withRemembered(part, edition, headers, mapping, matched) : matched;
  if (proposals.length === 0) return { why: words.noColumns(part) };
  const taken = new Set(proposals.map(({ position }) => position));
  return {
    plan: {
      return: one,
      part,
      edition,
      sure,
      proposals,
      needsConfirming: proposals.filter((proposal) => !proposal.sure),
      unknownHeaders: headers.filter((header, at) => header.trim() !== '' && !taken.has(at)),
      values: mapping?.values ?? new Map(),
    },
  };
}

/**
 * The remembered columns, and what is sure of the others. What was not sure was asked about the last
 * time, and not taken.
 */
function withRemembered(
  part: Part,
  edition: Edition,
  headers: readonly string[],
  mapping: Mapping,
  matched: readonly Proposal[],
): readonly Proposal[] {
  const positions = positionsOf(mapping, headers);
  const taken = new Set(positions.values());
  const byColumn = new Map(matched.map((proposal) => [proposal.item.column, proposal]));
  return itemsIn(part, edition).flatMap((item): Proposal[] => {
    const position = positions.get(item.column);
    if (position !== undefined) return [{ item, position, by: 'remembered', sure: true }];
    if (mapping.columns.get(item.column) === '') return [];
    const other = byColumn.get(item.column);
    return other?.sure === true && !taken.has(other.position) ? [other] : [];
  });
}
