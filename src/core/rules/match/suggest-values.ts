/** What the values of an authority's own in a coded column may mean. */
import type { CodeLibrary, CodeSet } from '../../codes/types';
import { judgeCode } from '../../items/judge-code';
import type { PartItem } from '../types';
import { likelyCode, type LikelyCode } from './code-likeness';
import type { ValueProposal } from './types';

/** More different values than this are no codes of anybody's, and nobody would go through them. */
export const MOST_LOCAL_VALUES = 60;

/**
 * The values of a column that are no codes of its set, each with the code that it may mean; commonest
 * first. Left out is what only has to be put right (`judgeCode` says what to write: `5` for `05`, a
 * label for its code) and what is a code that may not be used, which are findings, and words that the
 * return takes beside codes.
 *
 * @param counts how many cells hold each value
 * @returns none for columns without codes, and for more than `MOST_LOCAL_VALUES` values
 */
export function suggestValues(
  { format, orElse = [] }: PartItem,
  counts: ReadonlyMap<string, number>,
  library: CodeLibrary,
): readonly ValueProposal[] {
  if (format.kind !== 'code' && format.kind !== 'codes') return [];
  const set = library.set(format.set);
  if (set === undefined) return [];
  const trimmed = new Map<string, number>();
  for (const [value, count] of counts) {
    const bare = value.trim();
    if (bare !== '') trimmed.set(bare, (trimmed.get(bare) ?? 0) + count);
  }
  const then = format.kind === 'codes' ? 'codes' : format.then;
  const taken = new Set(orElse.map((word) => word.toLowerCase()));
  const local = [...trimmed].filter(
    ([value]) => !taken.has(value.toLowerCase()) && piecesOf(value, then).some(isLocal(set)),
  );
  if (local.length > MOST_LOCAL_VALUES) return [];
  return local
    .map(([value, count]) => ({ value, count, ...meaningOf(set, value, then) }))
    .sort((a, b) => b.count - a.count);
}

/** What follows a code in a cell: nothing, more codes of the set, or something else. */
type Then = 'codes' | 'year' | 'code' | 'text' | undefined;

/** The pieces of a cell that are to be codes of the set. */
function piecesOf(value: string, then: Then): readonly string[] {
  if (then === undefined) return [value];
  const pieces = value.split(';');
  return (then === 'codes' ? pieces : pieces.slice(0, 1))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function isLocal(set: CodeSet): (piece: string) => boolean {
  return (piece) => {
    const fault = judgeCode(set, piece);
    return fault !== undefined && fault.write === undefined && set.get(piece) === undefined;
  };
}

/** The whole cell in codes, when every piece of it means one. */
function meaningOf(
  set: CodeSet,
  value: string,
  then: Then,
): Pick<ValueProposal, 'code' | 'label' | 'sure'> {
  const pieces = piecesOf(value, then).map((piece) => codeFor(set, piece));
  const known = pieces.flatMap((piece) => piece ?? []);
  if (known.length < pieces.length) return { code: undefined, label: '', sure: false };
  const after = then === undefined || then === 'codes' ? [] : value.split(';').slice(1);
  return {
    code: [...known.map(({ code }) => code.code), ...after].join(';'),
    label: known.map(({ code }) => code.label).join('; '),
    sure: known.every(({ sure }) => sure),
  };
}

/** A piece that is a code, or is to be put right to one, stands beside pieces that are the authority's. */
function codeFor(set: CodeSet, piece: string): LikelyCode | undefined {
  const exact = set.get(judgeCode(set, piece)?.write ?? piece);
  return exact ? { code: exact, sure: true } : likelyCode(set, piece);
}
