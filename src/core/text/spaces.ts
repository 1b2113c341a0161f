/** Spaces inside references. */

const SPACE = /\s/u;
const SPACES = /\s+/gu;

/** The text without spaces of any kind. Most have none: to ask first is faster than to replace. */
export function withoutSpaces(text: string): string {
  return SPACE.test(text) ? text.replace(SPACES, '') : text;
}
