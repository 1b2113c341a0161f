/** What speaks for a candidate, in the words that the officer reads beside it. */
import type { SubjectKind } from './types';

/** For the codes that the entry itself has, or had before it was to be decided again. */
export const DECIDED_BEFORE = 'Decided before.';

/** `Decided so for "Senior cleaner" (Leisure).` */
export function decidedSo(of: SubjectKind, text: string, where: readonly string[]): string {
  const what = of === 'title' ? `"${text}"` : `job code ${text}`;
  return `Decided so for ${what}${where.length === 0 ? '' : ` (${where.join(', ')})`}.`;
}

/** For a title that was decided on for any department, which the coder tells from where it is now. */
export function decidedElsewhere(text: string): string {
  return `Decided so for "${text}" elsewhere.`;
}

export const ROLES_OWN = "The role's own title.";

/** What of the coder's data stands behind a choice. */
export function standsOn(entry: string): string {
  return entry === '' ? '' : `From "${entry}".`;
}

/** Where the SOC codes beside a role that was found come from. */
export const SOC_OF_POST = 'The SOC codes are those found for this post.';
export const SOC_OF_TEXT = 'The SOC codes are those found for what you typed.';
export const SOC_OF_ROLE = "The SOC codes are the role's usual ones.";

export function socFound(code: string, label: string): string {
  return `SOC 2020 ${code}, ${label}.`;
}

/** Said of a SOC code for which the coder knows no role. */
export const NO_ROLE = 'No role goes with it.';
