import { missingColumns } from '../common/header-rules';
import type { HeaderRule, PartItem } from '../types';
import { makeOurs } from './make';

/** `x-missing-columns` of a part. Columns too many or in another order do no harm here. */
export function missingFrom(part: string, items: readonly PartItem[]): HeaderRule {
  return missingColumns({
    make: makeOurs,
    part: `swf/${part}`,
    items,
    severity: 'query',
    why: 'The return wants these, and rules about them cannot run without.',
  });
}
