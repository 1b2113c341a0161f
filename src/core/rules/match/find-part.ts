/** Which part of which return a sheet is taken for, by whatever there is to go by. */
import type { Registry } from '../registry';
import type { Part, Return } from '../types';
import { positionsOf, recall } from './mapping';
import { nameWords } from './name';
import { recognise } from './recognise';
import type { Mapping } from './types';
import { words } from './words';

/** The header row, and what is known beside it. */
export interface SheetHead {
  readonly registry: Registry;
  readonly headers: readonly string[];
  /** What the sheet is called: `Roles` makes sure of a short sheet of roles. */
  readonly name?: string;
  /** What a person has said that it is; the newest edition where none is named. */
  readonly wanted?: { readonly return?: string; readonly part?: string; readonly edition?: string };
  /** Mappings of earlier sheets. */
  readonly remembered?: readonly Mapping[];
}

/** A part that the sheet is called after may fit so much worse than the likeliest. */
const NAMED = 0.5;

export interface FoundPart {
  readonly return: Return;
  readonly part: Part;
  readonly sure: boolean;
  /** The one that was remembered for it. */
  readonly mapping: Mapping | undefined;
  readonly why?: undefined;
}

/** The part: as a person says, else as it was the last time, else as the headers say; or why none. */
export function findPart(head: SheetHead): FoundPart | { readonly why: string } {
  const { registry, headers, wanted = {} } = head;
  const only = wanted.return === undefined ? undefined : registry.get(wanted.return);
  if (wanted.return !== undefined && only === undefined) {
    return { why: words.returnUnknown(registry.returns) };
  }
  if (only?.parts.length === 0) return { why: words.nothingYet(only) };
  const isWanted = ({ id }: Pick<Part, 'id'>): boolean =>
    wanted.part === undefined || idKey(id) === idKey(wanted.part);
  const possible = only?.parts.filter(isWanted);
  if (only && possible?.length === 0) return { why: words.partUnknown(only) };
  const [single, ...more] = possible ?? [];
  const asked = more.length === 0 ? single : undefined;

  const before = rememberedPart(head, only, isWanted);
  if (before && before.part === asked) return before;
  if (only && asked) return { return: only, part: asked, sure: true, mapping: undefined };
  const ranked = recognise(headers, only ? [only] : registry.returns);
  const likeliest = ranked.find(({ part }) => isWanted(part));
  // What a sheet is called only tells parts of one return apart: every workbook has a sheet `Staff`.
  const named = ranked.find(
    (one) =>
      one.return === likeliest?.return &&
      one.score >= NAMED * likeliest.score &&
      isWanted(one.part) &&
      isNamed(head.name, one.part),
  );
  const best = named ?? likeliest;
  if (
    before &&
    !(best?.sure === true && best.part !== before.part && best.matched > before.known)
  ) {
    return before;
  }
  if (best) {
    const sure = best.sure || best === named;
    return { return: best.return, part: best.part, sure, mapping: undefined };
  }
  return { why: only ? words.noPart(only) : words.noReturn(registry.returns) };
}

/**
 * The part of the mapping that was made for these headers. `known` is how many of them it names: a
 * short list's mapping is no reason to take a whole return for that list.
 */
function rememberedPart(
  { registry, headers, remembered = [] }: SheetHead,
  only: Return | undefined,
  isWanted: (part: Pick<Part, 'id'>) => boolean,
): (FoundPart & { readonly known: number }) | undefined {
  const possible = remembered.filter(
    (mapping) =>
      (only === undefined || mapping.return === only.id) && isWanted({ id: mapping.part }),
  );
  const mapping = recall(possible, headers);
  const one = mapping && registry.get(mapping.return);
  const part = one?.parts.find(({ id }) => id === mapping?.part);
  if (mapping === undefined || one === undefined || part === undefined) return undefined;
  const known = positionsOf(mapping, headers).size;
  return { return: one, part, sure: true, mapping, known };
}

/** True when a sheet is called as a part: `Roles`, `SWF contracts`, `Worker file`. */
function isNamed(name: string | undefined, { id }: Part): boolean {
  const said = nameWords(name ?? '');
  return [...nameWords(id)].every((word) => said.has(word));
}

function idKey(id: string): string {
  return id.trim().toLowerCase();
}
