/** The codes that a job title decides on where its role has several. */
import type { RoleTitleReturn } from '../../data/role-title-returns';
import { fold } from '../../core/text/tidy';

/** By role, title and code set; empty when the title decides nothing. */
export type CodeByTitle = (role: string, title: string, set: string) => string;

export function codesByTitle(rows: readonly RoleTitleReturn[]): CodeByTitle {
  const codes = new Map<string, RoleTitleReturn>();
  for (const row of rows) codes.set(keyOf(row.role, row.title), row);
  return (role, title, set) => {
    const row = codes.get(keyOf(role, title));
    if (set === 'swf.role') return row?.swfRole ?? '';
    return set === 'asc-wds.job-role' ? (row?.ascWdsJobRole ?? '') : '';
  };
}

function keyOf(role: string, title: string): string {
  return JSON.stringify([role.trim(), fold(title)]);
}
