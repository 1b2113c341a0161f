/** Every return that Rolecheck checks, in the order in which they are offered. */
import { ascWds } from './asc-wds/return';
import { csww } from './csww/return';
import { lges } from './lges/return';
import { posts } from './posts/return';
import { createRegistry, type Registry } from './registry';
import { swf } from './swf/return';
import type { Return } from './types';

export const returns: readonly Return[] = [posts, ascWds, swf, csww, lges];

/** Checked when it is first asked for, so that a broken promise is found by every test. */
export const registry: Registry = createRegistry(returns);
