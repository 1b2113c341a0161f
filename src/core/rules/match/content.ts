/** Columns known by nothing but their cells: only where hardly anything else can be meant. */
import { formatItem } from '../../items/registry';
import type { CodeLibrary, CodeSet } from '../../codes/types';
import { cellText } from '../../sheet/cell-text';
import type { CellGrid, CellValue } from '../../sheet/types';
import type { PartItem } from '../types';
import type { Claim, Rest } from './claims';
import { filledCells, shareOfCodes, shareThatFits } from './looks';

/** Fewer cells prove nothing. */
const ENOUGH_CELLS = 8;
/** Nearly all of them must fit; a few are always wrong. */
const OVERWHELMING = 0.95;
/** So many different codes must be there: a column of one word may be anything. */
const DIFFERENT = 3;

/** An item and a column that have no other to go with, and whose cells fit. */
export function contentClaims(
  { items, positions }: Rest,
  sample: CellGrid,
  library: CodeLibrary,
): readonly Claim[] {
  const columns = positions.flatMap((position) => {
    const cells = filledCells(sample, position);
    return cells.length < ENOUGH_CELLS ? [] : [{ position, cells }];
  });
  const claims = items.flatMap((item) => {
    const fits = fitFor(item, library);
    if (fits === undefined) return [];
    return columns
      .filter(({ cells }) => fits(cells))
      .map(({ position }) => ({ item, position, strength: 0 }));
  });
  return claims.filter((claim) =>
    claims.every(
      (other) =>
        other === claim || (other.item !== claim.item && other.position !== claim.position),
    ),
  );
}

type Fit = (cells: readonly CellValue[]) => boolean;

/** How cells show that they are the item; undefined for items whose cells could be others' too. */
function fitFor({ format }: PartItem, library: CodeLibrary): Fit | undefined {
  if (format.kind === 'form' && isTelling(format.item)) {
    return (cells) => (shareThatFits(format, cells) ?? 0) >= OVERWHELMING;
  }
  if (format.kind !== 'code' && format.kind !== 'codes') return undefined;
  const set = library.set(format.set);
  if (set === undefined || !hasTellingCodes(set)) return undefined;
  return (cells) =>
    new Set(cells.map(cellText)).size >= DIFFERENT &&
    shareOfCodes(library, format.set, cells) >= OVERWHELMING;
}

/** Letters and digits together: seven digits alone are a payroll number as often as anything. */
function isTelling(id: string): boolean {
  const example = formatItem(id)?.example ?? '';
  return /[A-Z]/.test(example) && /\d/.test(example);
}

/** Codes of three letters or more, all of them: `TCHR`, but not `1` or `YES`. */
function hasTellingCodes({ codes }: CodeSet): boolean {
  return codes.length > DIFFERENT && codes.every(({ code }) => /^[A-Z][A-Z0-9]{2,7}$/.test(code));
}
