/** Posts and roles of the census that a role code of the Harmonised Workforce Roles leads to. */
import type { Facts, RuleSource } from '../types';

/** The set and what it leads to are our own. */
export const roleCodes: RuleSource = {
  from: 'Harmonised Workforce Roles, our own set, and what its roles lead to',
  year: '2026',
  caution: 'A check of ours: the role codes and what they lead to are not official.',
};

/** Codes of a census list for a role code; empty where the role does not stand in the census. */
export function allowedBy(facts: Facts, set: string): (code: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    let those = known.get(code);
    if (those === undefined) known.set(code, (those = facts.crosswalk('hwr', set, code)));
    return those;
  };
}
