/** Codes to choose from, as a sentence names them: for what to write instead of something that is none. */
import { isAssignable } from '../codes/code-set';
import type { Code, CodeSet } from '../codes/types';

/** A list of so many is named whole; of a longer one the first few stand for all. */
const WHOLE = 5;
const FEW = 3;
/** Labels can be sentences; more than so many characters are no longer read at a glance. */
const ROOM = 200;

/**
 * What may be written, as it follows “Write”: `1 (Male) or 2 (Female)`, or
 * `a code of the list, such as WBRI (White British) or WIRI (White Irish)`.
 */
export function codesInWords(set: CodeSet): string {
  const usable = set.codes.filter((code) => isAssignable(set, code));
  const whole = choice(usable.slice(0, WHOLE));
  if (usable.length <= WHOLE && whole.length <= ROOM) return whole;
  for (let few = FEW; few > 0; few--) {
    const some = choice(usable.slice(0, few));
    if (some.length <= ROOM) return suchAs(some);
  }
  return suchAs(
    usable
      .slice(0, FEW)
      .map(({ code }) => code)
      .join(', '),
  );
}

/** True when the list is short enough to be named whole. */
export function isShortList(set: CodeSet): boolean {
  return set.codes.filter((code) => isAssignable(set, code)).length <= WHOLE;
}

/** `2 (Female)`; the code alone where it has no label. */
export function codeInWords({ code, label }: Pick<Code, 'code' | 'label'>): string {
  return label === '' ? code : `${code} (${label})`;
}

function choice(codes: readonly Code[]): string {
  const named = codes.map(codeInWords);
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} or ${last}`;
}

function suchAs(some: string): string {
  return `a code of the list, such as ${some}`;
}
