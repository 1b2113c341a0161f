/** What a check finds that the one before did not, and what it no longer finds. */
import { ruleKey } from '../rules/registry';
import type { Finding } from '../rules/types';

/** Knows findings again although rows have moved: by rule, the officer's key of the row, and column. */
export type FindingKey = (finding: Finding) => string;

/** @param keyOfRow the officer's own key of a row; its position where the sheet has none */
export function findingKey(keyOfRow: (row: number) => string): FindingKey {
  return ({ rule, row, column }) =>
    JSON.stringify([ruleKey(rule), row < 0 ? '' : keyOfRow(row), column]);
}

export interface Changes {
  readonly added: ReadonlySet<Finding>;
  /** How many findings of the earlier check are gone. */
  readonly gone: number;
}

/** @param before the keys of the earlier check's findings */
export function changesSince(
  before: ReadonlySet<string>,
  findings: readonly Finding[],
  keyOf: FindingKey,
): Changes {
  const added = new Set<Finding>();
  const still = new Set<string>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (before.has(key)) still.add(key);
    else added.add(finding);
  }
  return { added, gone: before.size - still.size };
}
