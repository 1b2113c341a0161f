/** What checks may know beside the cells, put together from code sets, a day and the other parts. */
import type { CodeLibrary, CodeSet } from '../codes/types';
import type { Post } from '../coding/types';
import type { Day } from '../sheet/day';
import type { Facts, Rows, Suggested } from './types';

interface Given {
  readonly library: CodeLibrary;
  readonly today: Day;
  /** The day that the return is about; today when it is about no other. */
  readonly reference?: Day;
  readonly nothingOnRecord?: boolean;
  /** The parts that are to hand, by id. */
  readonly parts?: ReadonlyMap<string, Rows>;
  /** The coder, where there is one; called for every row of rules that ask it. */
  readonly suggest?: (post: Post) => Suggested | undefined;
  /** Decisions, where there are any; asked for posts without a code. */
  readonly isDecidedNone?: (post: Post) => boolean;
}

/** @throws from its members, when a rule asks for a code set or crosswalk that there is none of */
export function createFacts({
  library,
  today,
  reference = today,
  nothingOnRecord = false,
  parts = new Map<string, Rows>(),
  suggest,
  isDecidedNone,
}: Given): Facts {
  const codes = (id: string): CodeSet => {
    const set = library.set(id);
    if (set === undefined) throw new Error(`Rolecheck: a rule asks for the code set "${id}"`);
    return set;
  };
  return {
    today,
    reference,
    nothingOnRecord,
    codes,
    trait(set, name) {
      const having = codes(set).codes.filter((code) => code.traits?.includes(name) === true);
      if (having.length === 0) {
        throw new Error(`Rolecheck: a rule asks for codes of "${set}" that are "${name}"`);
      }
      return new Set(having.map(({ code }) => code));
    },
    crosswalk(from, to, code) {
      const walk = library.crosswalk(from, to);
      if (walk === undefined) throw new Error(`Rolecheck: a rule asks for ${from} to ${to}`);
      return walk.map(code).map((target) => target.code);
    },
    part: (id) => parts.get(id),
    ...(suggest && { suggest }),
    ...(isDecidedNone && { isDecidedNone }),
  };
}
