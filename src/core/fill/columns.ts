/** Which columns of a return can be filled from a role code. */
import type { Part, Return } from '../rules/types';
import type { FillColumn } from './types';

/** Code sets that roles have a crosswalk to, with what a post list calls the column. */
const FILLED: ReadonlyMap<string, string> = new Map([
  ['swf.role', 'SWF role'],
  ['swf.post', 'SWF post'],
  ['asc-wds.job-role', 'ASC-WDS job role'],
  ['nmds-sc.job-role', 'NMDS-SC job role'],
  ['csww.counts', 'Counts in CSWW'],
  ['csww.org-role', 'CSWW OrgRole'],
  ['soc2000', 'SOC 2000'],
  ['soc2010', 'SOC 2010'],
  ['soc2020', 'SOC 2020'],
  ['soc2020ext', 'SOC 2020 6-digit'],
]);

/**
 * The columns of a part whose codes go with roles, in the part's order. A post list is of no
 * collection and can be filled for all of them at once.
 */
export function fillColumns(one: Return, part: Part): readonly FillColumn[] {
  if (one.id === 'posts') return [...FILLED].map(([id, header]) => ({ id, header }));
  const newest = one.editions.at(-1)?.from ?? '';
  const columns = part.items.flatMap(({ column, format, until }): FillColumn[] => {
    if (until !== undefined && until <= newest) return [];
    return format.kind === 'code' && FILLED.has(format.set)
      ? [{ id: format.set, header: column }]
      : [];
  });
  const asksLevel = columns.some(({ id }) => id === 'csww.org-role');
  return asksLevel ? [...columns, { id: 'csww.counts', header: 'Counts in CSWW' }] : columns;
}

/** True for a column whose code comes from the role although each job title has its own. */
export function isSoc({ id }: FillColumn): boolean {
  return id.startsWith('soc');
}
