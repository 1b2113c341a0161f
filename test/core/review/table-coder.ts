/** A coder that answers from a table, so that tests of queues say themselves what is proposed. */
import type { Code, CodeSet } from '../../../src/core/codes/types';
import { createCodeSet } from '../../../src/core/codes/code-set';
import type { Band, Coder, Post, Suggestion } from '../../../src/core/coding/types';
import type { SearchedSets } from '../../../src/core/review/search';
import type { Candidate, Queue } from '../../../src/core/review/types';
import { DecisionLog, type Stamp } from '../../../src/core/review/log';
import { makeQueue } from '../../../src/core/review/queue';
import type { SubjectKind } from '../../../src/core/review/types';
import { fold } from '../../../src/core/text/tidy';

export interface Answer {
  /** A digit; the role is `R-1`, its SOC 2020 code `1111`. Empty for no answer. */
  readonly digit: string;
  readonly band: Band;
  /** Further choices, as digits. */
  readonly others?: string;
}

export function socOf(digit: string): Suggestion['soc'] {
  const code = digit.repeat(4);
  return { soc2000: '', soc2010: '', soc2020: code, soc2020ext: '' };
}

export function roleOf(digit: string): string {
  return digit === '' ? '' : `R-${digit}`;
}

export function suggestionOf({ digit, band, others = '' }: Answer): Suggestion {
  const choice = (one: string): Suggestion['alternatives'][number] => ({
    role: roleOf(one),
    roleLabel: `Role ${one}`,
    soc: socOf(one),
    confidence: 0.5,
    entry: `entry ${one}`,
  });
  return {
    role: roleOf(digit),
    roleLabel: digit === '' ? '' : `Role ${digit}`,
    soc: socOf(digit),
    confidence: 0.5,
    roleConfidence: 0.5,
    socConfidence: 0.5,
    band,
    why: `why ${digit}`,
    evidence: [],
    alternatives: [...`${digit}${others}`].map(choice),
  };
}

/** Roles and SOC codes exist for the digits of `exist`; the essence is the title up to ` -`. */
export function tableCoder(
  answer: (post: Post) => Answer,
  { edition = 'test', exist = '123456789' } = {},
): Coder {
  return {
    edition,
    suggest: (post) => suggestionOf(answer(post)),
    reference: {
      role: (code) =>
        exist.includes(code.slice(2))
          ? {
              code,
              title: `Role ${code.slice(2)}`,
              group: '',
              family: '',
              soc: socOf(code.slice(2)),
            }
          : undefined,
      hasSoc2020: (code) => exist.includes(code.slice(0, 1)),
      decides: (role, other) => `${role} or ${other}`,
      essence: ({ title }) => fold(title).split(' -')[0] ?? '',
      unfit: (title) => {
        const folded = fold(title);
        if (folded.startsWith('mr ')) return 'name';
        return folded === 'tbc' || folded === '' ? 'no title' : undefined;
      },
    },
  };
}

export function queueOf(
  posts: readonly Post[],
  coder: Coder,
  log = new DecisionLog(),
  of: SubjectKind = 'title',
): Queue {
  const steps = makeQueue(posts, coder, log, of);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export function stampOf(editions = 'test'): () => Stamp {
  return () => ({ when: '2026-11-26 09:00', editions });
}

/** A choice of a role by its digit. */
export function candidate(digit: string): Candidate {
  return {
    role: roleOf(digit),
    roleLabel: `Role ${digit}`,
    soc: socOf(digit),
    socLabel: '',
    why: '',
    decides: '',
    from: 'search',
  };
}

function codeSet(id: string, codes: readonly Code[]): CodeSet {
  return createCodeSet(
    {
      id,
      title: id,
      edition: 'test',
      source: '',
      licence: '',
      completeness: 'complete',
      verification: 'verified',
      official: false,
      caution: '',
    },
    codes,
  );
}

const digits = [...'123456789'];

export const sets: SearchedSets = {
  roles: codeSet(
    'hwr',
    digits.map((digit) => ({ code: roleOf(digit), label: `Role ${digit}` })),
  ),
  soc2020: codeSet(
    'soc2020',
    digits.map((digit) => ({ code: digit.repeat(4), label: `Group ${digit}` })),
  ),
};
