/** What `rolecheck fill` says, beside what filling itself says of rows. */
import type { Part, Return } from '../../core/rules/types';
import { list } from '../print';

export const words = {
  oneFile: 'Name one file to fill, or - for standard input.',
  noReturn: 'Say with --return which return to fill: posts, asc-wds, swf, csww or lges.',
  noRole: 'Name the column of the role codes with --role.',
  noOutput: 'Say where to write with --out FILE.',
  nothingToFill: (one: Return, part: Part | undefined) =>
    `Nothing of the ${part ? `${part.title} of the ${one.title}` : one.title} goes with role codes; name another return or part.`,
  needsHeader: 'Rolecheck: still needed',
  outcome: (complete: number, open: number) =>
    `Filled: ${complete.toLocaleString('en-GB')} complete, ${open.toLocaleString('en-GB')} with something still needed.`,
  read: (headers: readonly string[]) => `Also read: ${list(headers)}.`,
} as const;
