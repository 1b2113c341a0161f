/** A small library and a small coder, made by hand, for tests that must not depend on real lists. */
import { createCodeSet } from '../../../src/core/codes/code-set';
import { createCrosswalk } from '../../../src/core/codes/crosswalk';
import { createCodeLibrary } from '../../../src/core/codes/library';
import type {
  Code,
  CodeLibrary,
  CodeSet,
  CodeSetInfo,
  Crosswalk,
  CrosswalkTarget,
} from '../../../src/core/codes/types';
import type { Coder, Post, Suggestion } from '../../../src/core/coding/types';

export function smallSet(
  id: string,
  codes: readonly Code[],
  about: Partial<CodeSetInfo> = {},
): CodeSet {
  const info: CodeSetInfo = {
    id,
    title: id,
    edition: '2020',
    source: 'made up',
    licence: 'none',
    completeness: 'complete',
    verification: 'verified',
    official: false,
    caution: '',
  };
  return createCodeSet({ ...info, ...about }, codes);
}

export function smallCrosswalk(
  from: string,
  to: string,
  targets: Readonly<Record<string, readonly CrosswalkTarget[]>>,
): Crosswalk {
  const about = { from, to, source: 'made up', verification: 'verified' } as const;
  return createCrosswalk(about, new Map(Object.entries(targets)));
}

export function smallLibrary(
  sets: readonly CodeSet[],
  crosswalks: readonly Crosswalk[] = [],
): CodeLibrary {
  return createCodeLibrary({
    infos: sets.map((set) => set.info),
    crosswalks: crosswalks.map(({ from, to }) => ({ from, to })),
    readSet: (id) => given(sets.find((set) => set.info.id === id)),
    readCrosswalk: (from, to) =>
      given(crosswalks.find((walk) => walk.from === from && walk.to === to)),
  });
}

function given<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the small library was asked for what it did not list');
  return found;
}

const NO_SOC = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };

/**
 * Knows three titles: `Cook` (a role and every SOC), `Poet` (SOC 2020 only), `Mayor` (a role only).
 * A cook in the department `Pets` is another role. Counts how often it was asked.
 */
export function smallCoder(): Coder & { readonly asked: Post[] } {
  const asked: Post[] = [];
  return {
    edition: 'made up',
    asked,
    suggest(post) {
      asked.push(post);
      return suggestion(post);
    },
  };
}

function suggestion(post: Post): Suggestion {
  const none: Suggestion = {
    role: '',
    roleLabel: '',
    soc: NO_SOC,
    confidence: 0,
    roleConfidence: 0,
    socConfidence: 0,
    band: 'None',
    why: post.title.trim() === '' ? '' : 'No known word in it.',
    evidence: [],
    alternatives: [],
  };
  switch (post.title.trim()) {
    case 'Cook':
      return cook(none, post.department === 'Pets' ? 'F-002' : 'F-001');
    case 'Poet':
      return { ...none, soc: { ...NO_SOC, soc2020: '3412' }, confidence: 0.5, band: 'Likely' };
    case 'Mayor':
      return { ...none, role: 'M-001', roleLabel: 'Mayor', confidence: 0.4, band: 'Unsure' };
    default:
      return none;
  }
}

function cook(none: Suggestion, role: string): Suggestion {
  const soc = { soc2000: '5434', soc2010: '5435', soc2020: '5435', soc2020ext: '5435/00' };
  return {
    ...none,
    role,
    roleLabel: 'Cook',
    soc,
    confidence: 0.9,
    band: 'Sure',
    why: 'Cook is in the index.',
    alternatives: [
      { role, roleLabel: 'Cook', soc, confidence: 0.9, entry: 'Cook' },
      {
        role: 'F-009',
        roleLabel: 'Chef',
        soc: { ...soc, soc2020: '5434' },
        confidence: 0.1,
        entry: 'Chef',
      },
    ],
  };
}
