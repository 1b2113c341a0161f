import type { Coder } from '../coding/types';
import type { Decision } from './types';
import { againWords } from './words';

/**
 * Why what was decided has to be decided again: it was decided on another edition of the code sets,
 * and what it says is no longer there, or no longer means the same.
 *
 * @returns a sentence; empty when the decision may be followed
 */
export function whyAgain(decision: Decision, { edition, reference }: Coder): string {
  if (!reference || decision.verdict !== 'coded' || decision.editions === edition) return '';
  if (decision.role !== '') {
    const title = reference.role(decision.role)?.title;
    if (title === undefined) return againWords.roleGone(decision.role);
    // A decision without the role's title cannot tell whether the role was called otherwise.
    if (decision.roleLabel !== '' && decision.roleLabel !== title) {
      return againWords.roleRenamed(decision.role, decision.roleLabel, title);
    }
  }
  const { soc2020 } = decision.soc;
  const isGone = soc2020 !== '' && !reference.hasSoc2020(soc2020);
  return isGone ? againWords.socGone(soc2020) : '';
}
