import { joinKey } from '../table';
import type { FileRule } from '../types';
import { rolesByContract } from './contract-roles';
import { PERSON_KEYS } from './items/people';
import { in2010, make } from './make';

interface About {
  /** The census's number. */
  readonly number: string;
  readonly post: string;
  /** What the post is called inside a sentence. */
  readonly name: string;
  /** The role that goes with the post. */
  readonly role: string;
  /** Another that does as well. */
  readonly orRole?: string;
  readonly source?: FileRule['source'];
}

/** A contract with that post has roles, and none that goes with the post is among them. */
export function headRole({ number, post, name, role, orRole, source = in2010 }: About): FileRule {
  const roles = [role, ...(orRole === undefined ? [] : [orRole])];
  const either = roles.join(' or ');
  const one = (ContractId: string, RoleIdentifier: string, Post = post) => ({
    ...{ ContractId, Post, RoleIdentifier },
  });
  return make.file({
    id: `swf/roles/${number}`,
    severity: 'error',
    column: 'Role',
    cell: 'RoleIdentifier',
    needs: ['RoleIdentifier', 'Post'],
    reads: [
      ...PERSON_KEYS,
      ...['ContractId', 'ContractType', 'ContractStart', 'ContractEnd', 'Estab'],
    ],
    title: `Contract with post ${post} has no role ${either}`,
    says: `The post is ${post}, ${name}, and no role of the contract is ${either}.`,
    remedy: `Add a role ${either} to the contract, or correct the post.`,
    why: 'The census wants the role that goes with the post, beside others that the person may have.',
    source,
    check: hasNoRoleFor(post, roles),
    examples: {
      pass: [
        ...roles.map((that) => ({ rows: [one('C1', 'TCHR'), one('C1', that)] })),
        { rows: [one('C2', 'TCHR', 'TCM')] },
      ],
      fail: [{ rows: [one('C1', 'TCHR'), one('C2', role)] }],
    },
  });
}

/** Said once a contract, at its first role; contracts without any role are rule 4700's. */
function hasNoRoleFor(post: string, roles: readonly string[]): FileRule['check'] {
  return function* (facts, rows) {
    for (const { first, codes } of yield* rolesByContract(facts, rows)) {
      const isThat = joinKey(first.text('Post')) === post;
      if (isThat && !roles.some((role) => codes.has(role))) yield { row: first.at };
    }
  };
}
