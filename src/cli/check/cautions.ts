/** What to be careful about in a check: of the return, and of the rules that found something. */
import { ruleKey } from '../../core/rules/registry';
import type { CheckedPart } from './run-checks';

export interface Caution {
  readonly says: string;
  /** Keys of the rules that it is about; none when it is about the whole return. */
  readonly rules: readonly string[];
}

/** What holds for a return first; each caution once. */
export function cautionsOf(parts: readonly CheckedPart[]): readonly Caution[] {
  const cautions = new Map<string, Set<string>>();
  for (const { plan } of parts) cautions.set(plan.return.caution, new Set());
  for (const { rule } of parts.flatMap(({ result }) => result.findings)) {
    const { caution = '' } = rule.source;
    const rules = cautions.get(caution);
    if (rules) rules.add(ruleKey(rule));
    else cautions.set(caution, new Set([ruleKey(rule)]));
  }
  for (const { plan } of parts) cautions.get(plan.return.caution)?.clear();
  cautions.delete('');
  return [...cautions].map(([says, rules]) => ({ says, rules: [...rules] }));
}
