/**
 * Which posts and roles go together. The census has a list that was not seen (rule 4723Q), so this
 * is put together from the groups of its role list, from the roles that rules 4414 to 4416 tie to a
 * post, and from what Harmonised Workforce Roles lead to; the last two are never asked about.
 */
import { ASKED_FOR_SUPPORT, LEADERS, NOT_FOR_SUPPORT, SUPPORT, TEACHERS } from './posts';
import type { Facts } from '../types';

/** Roles of heads, deputies and assistant heads, and the post that each belongs to. */
const HEAD_ROLES: ReadonlyMap<string, string> = new Map([
  ['HDTR', 'HDT'],
  ['EXHT', 'HDT'],
  ['DPHT', 'DHT'],
  ['ASHT', 'AHT'],
]);

const TEACHING = 'teacher roles';
const PUPIL_SUPPORT = 'classroom/pupil support roles';

/** False where they do not, undefined where it cannot be said: one is not known or another rule's. */
export function postAndRole(facts: Facts): (post: string, role: string) => boolean | undefined {
  const posts = facts.codes('swf.post');
  const groups = new Map(facts.codes('swf.role').codes.map(({ code, heading }) => [code, heading]));
  const led = pairsOfRoles(facts);
  return (post, role) => {
    const group = groups.get(role);
    if (group === undefined || posts.get(post) === undefined) return undefined;
    if (isOfOtherRules(post, role)) return undefined;
    const headPost = HEAD_ROLES.get(role);
    if (headPost !== undefined) return post === headPost;
    if (led.has(pair(post === 'SUP' ? 'OSP' : post, role))) return true;
    if (TEACHERS.has(post)) {
      return group === TEACHING || (LEADERS.has(post) && group === PUPIL_SUPPORT);
    }
    if (post === 'AVT') return group === TEACHING;
    if (post === 'TAS') return group === PUPIL_SUPPORT;
    return group !== TEACHING;
  };
}

/** Rules 4720 and 4722Q say these already. */
function isOfOtherRules(post: string, role: string): boolean {
  if (SUPPORT.has(post) && NOT_FOR_SUPPORT.has(role)) return true;
  return (SUPPORT.has(post) || post === 'TAS') && ASKED_FOR_SUPPORT.has(role);
}

/** Every post and role that one role code leads to. */
function pairsOfRoles(facts: Facts): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { code } of facts.codes('hwr').codes) {
    const roles = facts.crosswalk('hwr', 'swf.role', code);
    for (const post of facts.crosswalk('hwr', 'swf.post', code)) {
      for (const role of roles) pairs.add(pair(post, role));
    }
  }
  return pairs;
}

function pair(post: string, role: string): string {
  return `${post} ${role}`;
}
