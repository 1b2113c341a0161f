/** What a review shows, made up: the queue's view is tested without a coder. */
import type { Context, Candidate, Entry, Group } from '../../../src/core/review/types';
import type { SocCodes } from '../../../src/core/coding/types';

export function soc(code: string): SocCodes {
  return { soc2000: code, soc2010: code, soc2020: code, soc2020ext: '' };
}

export function candidate(role: string, more: Partial<Candidate> = {}): Candidate {
  return {
    role,
    roleLabel: `Officer ${role}`,
    soc: soc('4112'),
    socLabel: '',
    why: `As in the entry for ${role}.`,
    decides: '',
    from: 'coder',
    ...more,
  };
}

/** An entry of a title, with as many posts as said and one subject for each context. */
export function entry(
  text: string,
  posts = 1,
  contexts: readonly Context[] = [{}],
  more: Partial<Entry> = {},
): Entry {
  return {
    id: `entry of ${text}`,
    of: 'title',
    text,
    subjects: contexts.map((context) => ({ of: 'title', text, context })),
    rows: Array.from({ length: posts }, (_, at) => at),
    post: { title: text, department: 'Housing' },
    titles: [],
    suggestion: {
      role: 'A-001',
      roleLabel: 'Officer A-001',
      soc: soc('4112'),
      confidence: 0.9,
      roleConfidence: 0.9,
      socConfidence: 0.9,
      band: 'Likely',
      why: `Read as ${text}.`,
      evidence: [],
      alternatives: [],
    },
    proposed: 'A-001 4112',
    band: 'Likely',
    essence: text,
    decided: undefined,
    again: '',
    ...more,
  };
}

export function group(titles: readonly string[]): Group {
  const entries = titles.map((title) => entry(title, 2));
  return {
    id: `group of ${titles[0] ?? ''}`,
    role: 'S-020',
    roleLabel: 'Teaching assistant',
    soc: soc('6112'),
    socLabel: '',
    entries,
    posts: entries.length * 2,
  };
}
