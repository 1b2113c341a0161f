import type { Code, CodeSet, CodeSetInfo } from './types';

/**
 * Builds a code set. A code that stands twice would make look-up depend on order, so it is a
 * broken promise: compiled lists and imported ones are checked for it before they come here.
 */
export function createCodeSet(info: CodeSetInfo, codes: readonly Code[]): CodeSet {
  const byCode = new Map<string, Code>();
  for (const code of codes) {
    if (byCode.has(code.code)) {
      throw new Error(`Rolecheck: code set "${info.id}" holds "${code.code}" twice`);
    }
    byCode.set(code.code, code);
  }
  return { info, codes, get: (code) => byCode.get(code.trim()) };
}

/** True when something may be coded with it: it is current and of the level that is coded. */
export function isAssignable({ info }: CodeSet, code: Code): boolean {
  if (code.withdrawn !== undefined) return false;
  return info.codedLevel === undefined || code.level === info.codedLevel;
}

/** The codes above one, nearest first: unit → minor → sub-major → major group. */
export function ancestors(set: CodeSet, code: Code): readonly Code[] {
  const above: Code[] = [];
  let at = code.parent === undefined ? undefined : set.get(code.parent);
  while (at !== undefined && !above.includes(at)) {
    above.push(at);
    at = at.parent === undefined ? undefined : set.get(at.parent);
  }
  return above;
}
