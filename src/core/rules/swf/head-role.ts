import { joinKey } from '../table';
import type { FileRule } from '../types';
import { rolesByContract } from './contract-roles';

/**
 * A contract with that post has roles, and the one that goes with the post is not among them.
 * Said once a contract, at its first role; contracts without any role are rule 4700's.
 */
export function hasNoRoleFor(post: string, role: string): FileRule['check'] {
  return function* (_, rows) {
    for (const { first, codes } of rolesByContract(rows)) {
      if (joinKey(first.text('Post')) === post && !codes.has(role)) yield { row: first.at };
    }
  };
}
