/** What to be careful about in a check: of the return, and of the rules that found something. */
import type { CheckedPart } from './run-checks';

export function cautionsOf(parts: readonly CheckedPart[]): readonly string[] {
  const all = parts.flatMap(({ plan, result }) => [
    plan.return.caution,
    ...result.findings.map(({ rule }) => rule.source.caution ?? ''),
  ]);
  return [...new Set(all)].filter((caution) => caution !== '');
}
