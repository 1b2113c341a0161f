/** `find` and `findAll`: text in cells, as the Find window looks for it. */
import type { Block } from '../geometry';
import type { Arguments } from '../interpreter/arguments';
import type { RangeModel } from '../state/ranges';
import { formulasOf, plain, valuesOf } from './range-content';
import { usedIn } from './range-derive';
import { blocksOf } from './special-cells';

interface Search {
  readonly text: string;
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

function readSearch(args: Arguments): Search {
  const criteria = args.fields(1);
  return {
    text: args.string(0),
    completeMatch: criteria['completeMatch'] === true,
    matchCase: criteria['matchCase'] === true,
  };
}

function matches(content: string, { text, completeMatch, matchCase }: Search): boolean {
  const cell = matchCase ? content : content.toLowerCase();
  const wanted = matchCase ? text : text.toLowerCase();
  return completeMatch ? cell === wanted : cell.includes(wanted);
}

/** Which cells of the used part of a range match; formulas are searched as formulas. */
function matchesIn(range: RangeModel, search: Search) {
  const used = usedIn(range, true);
  if (!used) return null;
  const values = valuesOf(range, used);
  const formulas = formulasOf(range, used);
  const isMatch = (r: number, c: number): boolean => {
    const content = formulas[r]?.[c] || String(plain(values[r]?.[c] ?? ''));
    return content !== '' && matches(content, search);
  };
  return { used, isMatch };
}

/** The first (or, searching backwards, the last) matching cell of a range. */
export function findCell(range: RangeModel, args: Arguments): Block | null {
  const found = matchesIn(range, readSearch(args));
  if (!found) return null;
  const { used, isMatch } = found;
  const backwards = args.fields(1)['searchDirection'] === 'Backwards';
  const count = used.rows * used.columns;
  for (let i = 0; i < count; i++) {
    const at = backwards ? count - 1 - i : i;
    const r = Math.floor(at / used.columns);
    const c = at % used.columns;
    if (isMatch(r, c)) return { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
  }
  return null;
}

/** All matching cells. */
export function findAll(range: RangeModel, args: Arguments): Block[] {
  const found = matchesIn(range, readSearch(args));
  return found ? blocksOf(found.used, found.isMatch) : [];
}
