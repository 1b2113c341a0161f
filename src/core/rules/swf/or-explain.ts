import type { Rule } from '../types';

/**
 * Rules of any return as queries of the census: whatever it asks may be right and can be explained.
 * Errors and advice stay as they are.
 */
export function orExplain<R extends Rule>(rules: readonly R[]): readonly R[] {
  return rules.map((rule) =>
    rule.severity === 'query'
      ? { ...rule, remedy: `${rule.remedy} If it is right as it is, explain it.` }
      : rule,
  );
}
