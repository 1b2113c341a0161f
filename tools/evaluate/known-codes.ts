import type { CodingData } from '../../src/core/coding/types';
import { codeFor } from './engines';
import type { LabelledSet } from './sets';
import { NO_ROLE } from './target';
import { words } from './words';

/**
 * Says how many titles of a set have no label that any answer could meet: a slip in a label, or
 * another edition of the codes, would otherwise pass for a fault of the coder. None: no sentence.
 */
export function unknownCodes(
  { items, target }: Pick<LabelledSet, 'items' | 'target'>,
  data: Pick<CodingData, 'index' | 'roles'>,
): string[] {
  const known =
    target === 'role'
      ? new Set([NO_ROLE, ...data.roles.map(({ code }) => code)])
      : new Set(data.index.map(({ soc }) => codeFor(target, { role: '', soc })));
  const count = items.filter(({ right }) => !right.some((code) => known.has(code))).length;
  return count === 0 ? [] : [words.unknownCodes(count, target)];
}
