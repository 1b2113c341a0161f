/** Which header stands for which column of a part: by name, by likeness, by what the cells hold. */
import type { CodeLibrary } from '../../codes/types';
import type { CellGrid } from '../../sheet/types';
import { itemsIn } from '../registry';
import type { Edition, Part, PartItem } from '../types';
import {
  claimsByName,
  distinctPositions,
  grant,
  keysOf,
  nameIndex,
  STRENGTH,
  type Claim,
  type Granted,
  type Rest,
} from './claims';
import { contentClaims } from './content';
import { likenessTo } from './likeness';
import { filledCells, shareThatFits } from './looks';
import type { MatchedBy, Proposal } from './types';
import { words } from './words';

/** From this on two names are alike. */
const ALIKE = 0.7;
/** Fewer cells say nothing against a name. */
const FEW_CELLS = 5;
/** Less than this share of fitting cells speaks against it. */
const FITTING = 0.3;

/**
 * At most one header for each column, and one column for each header. The return's own name is
 * always believed; another name unless something speaks against it; what is only like a name, or has
 * only its cells for it, is for a person to confirm.
 *
 * @param sample rows from under the header, cells in the order of the headers; may be empty
 * @returns in the return's order; columns without a header are absent
 */
export function matchColumns(
  part: Part,
  edition: Edition,
  headers: readonly string[],
  sample: CellGrid,
  library: CodeLibrary,
): readonly Proposal[] {
  const items = itemsIn(part, edition);
  const named = grant(items, claimsByName(nameIndex(items), headers));
  const alike = grant(items, likeClaims(rest(items, headers, named), headers, sample));
  const seen = contentClaims(rest(items, headers, [...named, ...alike]), sample, library);
  const proposals = [
    ...named.map((claim) => byName(claim, headers, sample)),
    ...alike.map((claim) => unsure(claim, 'likeness', words.likeness)),
    ...seen.map((claim) => unsure(claim, 'content', words.content)),
  ];
  const order = new Map(items.map((item, at) => [item, at]));
  return proposals.sort((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0));
}

function rest(
  items: readonly PartItem[],
  headers: readonly string[],
  granted: readonly Claim[],
): Rest {
  const taken = new Set(granted.map(({ position }) => position));
  const done = new Set(granted.map(({ item }) => item));
  return {
    items: items.filter((item) => !done.has(item)),
    positions: distinctPositions(headers).filter((position) => !taken.has(position)),
  };
}

/** Headers that share most of their words with an item, and whose cells do not speak against it. */
function likeClaims(
  { items, positions }: Rest,
  headers: readonly string[],
  sample: CellGrid,
): readonly Claim[] {
  const likeness = likenessTo(items);
  return positions.flatMap((position) =>
    [...likeness(headers[position] ?? '')].flatMap(([item, strength]) =>
      strength < ALIKE || cellsDiffer(item, position, sample) ? [] : [{ item, position, strength }],
    ),
  );
}

function byName(claim: Granted, headers: readonly string[], sample: CellGrid): Proposal {
  const { item, position, strength, contested } = claim;
  const header = headers[position] ?? '';
  const keys = keysOf(headers);
  const twice = keys.some((key, at) => at !== position && key === keys[position]);
  const against =
    strength === STRENGTH.name
      ? []
      : [
          ...(contested ? [words.contested] : []),
          ...(strength <= STRENGTH.lowerLine ? [words.lowerLine] : []),
          ...(cellsDiffer(item, position, sample) ? [words.cellsDiffer(item.title)] : []),
        ];
  const says = [...(twice ? [words.twice(header)] : []), ...against].join(' ');
  return {
    item,
    position,
    by: strength === STRENGTH.name ? 'name' : 'alias',
    sure: against.length === 0,
    ...(says !== '' && { says }),
  };
}

function unsure({ item, position }: Claim, by: MatchedBy, says: string): Proposal {
  return { item, position, by, sure: false, says };
}

function cellsDiffer({ format }: PartItem, position: number, sample: CellGrid): boolean {
  const cells = filledCells(sample, position);
  const share = shareThatFits(format, cells);
  return cells.length >= FEW_CELLS && share !== undefined && share < FITTING;
}
