/** What taking decisions over would change of ours. */
import fc from 'fast-check';
import type { Coder, Post } from '../../../src/core/coding/types';
import { decisionFor } from '../../../src/core/review/follow';
import { DecisionLog } from '../../../src/core/review/log';
import { planMerge } from '../../../src/core/review/merge';
import type { Draft } from '../../../src/core/review/types';
import { roleOf, socOf, stampOf, tableCoder } from './table-coder';

const stamp = stampOf()();

function draft(text: string, digit: string, more: Partial<Draft> = {}): Draft {
  return {
    ...{ of: 'title', text, context: {}, verdict: 'coded' },
    ...{ role: roleOf(digit), roleLabel: '', soc: socOf(digit) },
    ...{ how: 'imported', note: '', proposed: '' },
    ...more,
  };
}

function logOf(...drafts: readonly Draft[]): DecisionLog {
  const log = new DecisionLog();
  for (const one of drafts) log.enter([one], stamp);
  return log;
}

/** Proposes by department, so that what was proposed may matter. */
const coder: Coder = tableCoder(({ department = '' }) => ({
  digit: department === 'B' ? '2' : '1',
  band: 'Likely',
}));

describe('what would change ours', () => {
  const narrow = draft('Manager', '2', { context: { department: 'Finance' } });

  it('differs: a narrower decision under ours, as one on the same subject', () => {
    const log = logOf(draft('Manager', '1'));
    const { added, differing } = planMerge(log, [narrow, draft('Clerk', '2')]);
    expect(added.map(({ text }) => text)).toEqual(['Clerk']);
    expect(differing.map(({ ours, theirs }) => [ours.role, theirs.role])).toEqual([['R-1', 'R-2']]);
  });

  it('differs: one that crosses ours; not one that is wider, elsewhere, or says the same', () => {
    const log = logOf(draft('Manager', '1', { context: { grade: 'G7' } }));
    expect(planMerge(log, [narrow]).differing).toHaveLength(1);
    const theirs = [
      draft('Manager', '2'),
      draft('Manager', '2', { context: { grade: 'G8' } }),
      draft('Manager', '1', { context: { grade: 'G7', department: 'Finance' } }),
    ];
    expect(planMerge(log, theirs)).toEqual({ added: theirs, same: [], differing: [] });
  });

  it('differs where the posts of the list show it: a title before our job code', () => {
    const log = logOf(draft('J1', '1', { of: 'job code' }));
    const theirs = [draft('Manager', '2'), draft('Clerk', '2'), draft('Cook', '1')];
    const posts = ['Manager', 'Cook'].map((title) => ({ title, jobCode: 'J1' }));
    const plan = planMerge(log, theirs, [...posts, { title: 'Clerk' }], coder);
    expect(plan.added.map(({ text }) => text)).toEqual(['Clerk', 'Cook']);
    expect(plan.differing).toEqual([{ ours: log.records[0], theirs: theirs[0] }]);
    expect(planMerge(log, theirs).added).toEqual(theirs);
  });

  it('is everything that would: what is added changes no answer of ours', () => {
    const place = fc.constantFrom('', 'A', 'B');
    const text = fc.constantFrom('Cook', 'cook ', 'Clerk');
    const code = fc.constantFrom('', 'j1', 'J1');
    const post: fc.Arbitrary<Post> = fc.record({
      ...{ title: text, department: place, employer: place, grade: place, jobCode: code },
    });
    const any = fc
      .record({
        ...{ text, department: place, grade: place, digit: fc.constantFrom('1', '2', '3') },
        ...{ isCode: fc.boolean(), proposed: fc.constantFrom('', 'R-1 1111', 'R-2 2222') },
      })
      .map(({ text: title, department, grade, digit, isCode, proposed }) =>
        isCode
          ? draft('J1', digit, { of: 'job code' })
          : draft(title, digit, { context: { department, grade }, proposed }),
      );
    const some = fc.array(any, { maxLength: 6 });
    fc.assert(
      fc.property(some, some, fc.array(post, { maxLength: 12 }), (ours, theirs, posts) => {
        const log = logOf(...ours);
        const { added } = planMerge(log, theirs, posts, coder);
        const merged = new DecisionLog(log.records);
        merged.enter(added, stamp);
        for (const each of posts) {
          const before = decisionFor(log, each, coder.suggest(each), coder);
          const after = decisionFor(merged, each, coder.suggest(each), coder);
          if (before) expect(after?.role).toBe(before.role);
        }
      }),
      { numRuns: 500 },
    );
  });
});
