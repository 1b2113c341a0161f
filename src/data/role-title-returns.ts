import type { CodingTexts } from './coding-texts';
import { unpack } from './packed';

/** A title that decides a return's code where its role alone would give another. */
export interface RoleTitleReturn {
  readonly role: string;
  readonly title: string;
  /** A code of `swf.role`, or empty when the role's own first code stands. */
  readonly swfRole: string;
  /** A code of `asc-wds.job-role`, or empty when the role's own first code stands. */
  readonly ascWdsJobRole: string;
}

const read = new WeakMap<CodingTexts, readonly RoleTitleReturn[]>();

/**
 * The titles that override the first code of their role's crosswalk, such as `Bursar` (BURS, where
 * the role gives BUSS). Read on the first call.
 */
export function roleTitleReturnsFrom(texts: CodingTexts): readonly RoleTitleReturn[] {
  const known = read.get(texts);
  if (known !== undefined) return known;
  const table = unpack(texts.roleTitles, 'role-titles');
  const titles = table.column('title');
  const swf = table.column('swfRole');
  const ascWds = table.column('ascwdsRole');
  const returns = table
    .column('role')
    .map((role, at) => ({
      role,
      title: titles[at] ?? '',
      swfRole: swf[at] ?? '',
      ascWdsJobRole: ascWds[at] ?? '',
    }))
    .filter(({ swfRole, ascWdsJobRole }) => swfRole !== '' || ascWdsJobRole !== '');
  read.set(texts, returns);
  return returns;
}
