/**
 * Finds the decisions on one text that fit a post without going through them all: a title may be
 * decided on for each of a thousand schools. One look-up for each set of columns that decisions name.
 */
import { CONTEXT_NAMES, keyText, namedIn } from './subject';
import type { Context, ContextName, Decision } from './types';

/** What of a post decisions may name. */
export type PlaceOf = Readonly<Partial<Record<ContextName, string>>>;

interface Placed {
  readonly decision: Decision;
  /** Its place in the log, and how many columns it names. */
  readonly order: number;
  readonly names: number;
}

/** Those that name the same columns, by what they say of them. */
interface Shelf {
  readonly names: readonly ContextName[];
  readonly placed: Map<string, Placed>;
}

export class FittingIndex {
  /** By the columns that are named: eight at most. */
  private readonly shelves = new Map<string, Shelf>();

  /** @param standing what stands on one text, in the order of the log; no two on the same subject */
  constructor(standing: readonly Decision[]) {
    for (const [order, decision] of standing.entries()) {
      const names = namedIn(decision.context);
      const columns = names.join(' ');
      const shelf = this.shelves.get(columns) ?? { names, placed: new Map<string, Placed>() };
      this.shelves.set(columns, shelf);
      const placed = { decision, order, names: names.length };
      shelf.placed.set(keyOf(names, foldedPlace(decision.context)), placed);
    }
  }

  /** Those that fit: the one that names most columns first; of equals, the later. */
  of(place: PlaceOf): readonly Decision[] {
    const folded = foldedPlace(place);
    return [...this.shelves.values()]
      .flatMap(({ names, placed }) => placed.get(keyOf(names, folded)) ?? [])
      .sort((a, b) => b.names - a.names || b.order - a.order)
      .map(({ decision }) => decision);
  }
}

type Folded = ReadonlyMap<ContextName, string>;

function foldedPlace(place: Context): Folded {
  return new Map(CONTEXT_NAMES.map((name) => [name, keyText(place[name] ?? '')]));
}

/** Folded text holds no line breaks. */
function keyOf(names: readonly ContextName[], folded: Folded): string {
  return names.map((name) => folded.get(name) ?? '').join('\n');
}
