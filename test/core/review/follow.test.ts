import fc from 'fast-check';
import type { Coder, Post, Suggestion } from '../../../src/core/coding/types';
import { whyAgain } from '../../../src/core/review/again';
import { auditRows } from '../../../src/core/review/audit';
import { decisionFor, decisionOn, followingCoder } from '../../../src/core/review/follow';
import { SOC_OF_ROLE } from '../../../src/core/coding/bands';
import { DecisionLog, proposalOf } from '../../../src/core/review/log';
import { namedIn } from '../../../src/core/review/subject';
import type { Decision, Draft, SubjectKind } from '../../../src/core/review/types';
import { fold } from '../../../src/core/text/tidy';
import { fakeCoder } from '../../cli/support/fake-coder';

const at = { when: '2026-11-26 09:30', editions: 'fake' };

function draft(text: string, role: string, more: Partial<Draft> = {}): Draft {
  return {
    of: 'title',
    text,
    context: {},
    verdict: role === '' ? 'no code fits' : 'coded',
    role,
    roleLabel: '',
    soc: { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
    how: 'accepted in a group',
    note: '',
    proposed: '',
    ...more,
  };
}

/** Proposes another role in Waste. */
const coder: Coder = {
  ...fakeCoder,
  suggest(post): Suggestion {
    const suggestion = fakeCoder.suggest(post);
    return post.department === 'Waste' ? { ...suggestion, role: 'P-002' } : suggestion;
  },
};

function logOf(...drafts: readonly Draft[]): DecisionLog {
  const log = new DecisionLog();
  for (const one of drafts) log.enter([one], at);
  return log;
}

function answer(log: DecisionLog, post: Post): string {
  const { role, why } = followingCoder(coder, log).suggest(post);
  return `${role} ${why.split(' The SOC codes are suggested:')[0] ?? ''}`;
}

describe('following decisions', () => {
  it('says that it was decided, when, how, for what, and the note', () => {
    const log = logOf(
      draft('Cook', 'P-003'),
      draft('Porter', '', { how: 'no code fits', note: 'Asked the manager' }),
      draft('Cook', 'P-001', { context: { department: 'Schools', grade: 'G7' }, how: 'chosen' }),
      draft('JC1042', 'P-002', { of: 'job code', how: 'searched' }),
    );
    expect(answer(log, { title: ' COOK' })).toBe('P-003 Decided 26 Nov 2026: accepted in a group.');
    expect(answer(log, { title: 'Porter' })).toBe(
      ' Decided 26 Nov 2026: no code fits. Note: Asked the manager.',
    );
    expect(answer(log, { title: 'Cook', department: 'schools', grade: 'G7' })).toBe(
      'P-001 Decided for this department and this grade, 26 Nov 2026: chosen.',
    );
    expect(answer(log, { title: 'Clerk', jobCode: 'jc1042' })).toBe(
      'P-002 Decided for job code JC1042, 26 Nov 2026: found by search.',
    );
    expect(answer(log, { title: 'Cook', jobCode: 'JC1042' })).toMatch(/^P-003 /u);
  });

  it('asks anew where the same coder proposes something else than was decided on', () => {
    const proposed = proposalOf(coder.suggest({ title: 'Cook' }));
    const log = logOf(draft('Cook', 'P-003', { proposed }));
    const waste = { title: 'Cook', department: 'Waste' };
    expect(answer(log, { title: 'Cook', department: 'Legal' })).toMatch(/^P-003 /u);
    expect(answer(log, waste)).toMatch(/^P-002 Read/u);
    // Another coder's proposals are not to be compared with.
    const other = { ...coder, edition: 'other' };
    expect(decisionFor(log, waste, coder.suggest(waste), other)?.role).toBe('P-003');
    log.enter([draft('Cook', 'P-001', { context: { department: 'Waste' } })], at);
    expect(answer(log, waste)).toMatch(/^P-001 Decided for this department/u);
  });

  it('takes of decisions that name as much the later', () => {
    const log = logOf(
      draft('Cook', 'P-001', { context: { department: 'Schools' } }),
      draft('Cook', 'P-003', { context: { grade: 'G7' } }),
    );
    expect(answer(log, { title: 'Cook', department: 'Schools', grade: 'g7' })).toMatch(/^P-003/u);
  });

  it('follows what is entered and undone later', () => {
    const log = new DecisionLog();
    const following = followingCoder(coder, log);
    const roles = [following.suggest({ title: 'Cook' }).role];
    log.enter([draft('Cook', 'P-002')], at);
    roles.push(following.suggest({ title: 'Cook' }).role);
    log.enter([draft('Cook', 'P-003')], at);
    log.undo({ ...at, when: '2026-12-24 10:00' });
    roles.push(following.suggest({ title: 'Cook' }).role);
    expect(roles).toEqual(['P-001', 'P-002', 'P-002']);
    expect(following.suggest({ title: 'Cook' }).why).toContain('26 Nov 2026: accepted in a group');
  });

  it('never decides on a blank title or job code', () => {
    const log = logOf(draft(' ', 'P-003'), draft('', 'P-003', { of: 'job code' }));
    expect(answer(log, { title: '' })).toBe(' ');
    expect(answer(log, { title: 'Cook', jobCode: ' ' })).toMatch(/^P-001 Read/u);
  });
});

describe('SOC codes beside a decided role', () => {
  const soc = { soc2000: '', soc2010: '', soc2020: '4444', soc2020ext: '' };
  const answering = (socConfidence: number): Coder => ({
    ...fakeCoder,
    suggest: (post) => ({ ...fakeCoder.suggest(post), socConfidence, why: 'Nearest is "Chef".' }),
  });
  const following = (decided: Draft, socConfidence = 0.8): Suggestion =>
    followingCoder(answering(socConfidence), logOf(decided)).suggest({ title: 'Cook' });

  it('are sure when they were decided', () => {
    const answer = following(draft('Cook', 'P-001', { soc }));
    expect([answer.band, answer.confidence, answer.socConfidence]).toEqual(['Sure', 1, 1]);
    expect(answer.why).not.toContain('suggested');
  });

  it.each([
    [0.8, 'Likely', 0.9],
    [0.9, 'Likely', 0.95],
    [0.96, 'Sure', 0.98],
    [0.3, 'Unsure', 0.4],
  ])('keep the confidence of the suggestion that they are from: %d', (own, band, together) => {
    const answer = following(draft('Cook', 'P-001'), own);
    expect([answer.soc.soc2020, answer.roleConfidence, answer.socConfidence]).toEqual([
      '2461',
      1,
      own,
    ]);
    expect(answer.band).toBe(band);
    expect(answer.confidence).toBeCloseTo(together);
    expect(answer.alternatives[0]?.confidence).toBe(answer.confidence);
    expect(answer.why).toMatch(/^Decided.*\. The SOC codes are suggested: Nearest is "Chef"\.$/u);
  });

  it("are the role's usual ones else, and that is said", () => {
    const answer = following(draft('Cook', 'P-003'));
    expect([answer.soc.soc2020, answer.socConfidence, answer.band]).toEqual([
      '3333',
      SOC_OF_ROLE,
      'Likely',
    ]);
    expect(answer.why).toMatch(/suggested: the role’s usual ones\.$/u);
  });
});

describe('finding the decision', () => {
  /** The rule as it is written: through all that stand on the text. */
  function plainly(log: DecisionLog, of: SubjectKind, text: string, post: Post): readonly number[] {
    const fits = ({ context }: Decision): boolean =>
      namedIn(context).every((name) => fold(post[name] ?? '') === fold(context[name] ?? ''));
    return log
      .standingOn(of, text)
      .filter(fits)
      .map((decision, order) => ({ decision, order, names: namedIn(decision.context).length }))
      .sort((a, b) => b.names - a.names || b.order - a.order)
      .map(({ decision }) => decision.id);
  }

  it('is the same as going through them all, whatever was entered and undone meanwhile', () => {
    const few = fc.constantFrom('', ' ', 'A', 'a ', 'B', 'a b');
    const context = fc.record({ department: few, employer: few, grade: few }, { requiredKeys: [] });
    const step = fc.oneof(
      fc.record({
        of: fc.constantFrom<SubjectKind>('title', 'job code'),
        text: fc.constantFrom('Cook', ' cook', 'Porter'),
        context,
      }),
      fc.constant('undo' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.array(context), (steps, places) => {
        const log = new DecisionLog();
        for (const one of steps) {
          if (one === 'undo') log.undo(at);
          else log.enter([draft(one.text, 'P-001', one)], at);
          for (const place of places) {
            for (const kind of ['title', 'job code'] as const) {
              const post = { title: 'COOK', ...place };
              const found = log.fitting(kind, post.title, post).map(({ id }) => id);
              expect(found).toEqual(plainly(log, kind, post.title, post));
            }
          }
        }
      }),
    );
  });

  it('does not take a post through a hundred thousand departments', () => {
    const log = new DecisionLog();
    const departments = Array.from({ length: 100_000 }, (_, one) => `Department ${String(one)}`);
    log.enter(
      departments.map((department) => draft('Cook', 'P-001', { context: { department } })),
      at,
    );
    const following = followingCoder(coder, log);
    const start = performance.now();
    for (let one = 0; one < 5000; one++) {
      const post = { title: 'Cook', department: departments[one * 20] ?? '' };
      expect(following.suggest(post).why).toMatch(/^Decided/u);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('deciding again', () => {
  const soc = { soc2000: '', soc2010: '', soc2020: '9999', soc2020ext: '' };
  it.each<[string, Draft, RegExp]>([
    ['a role that is gone', draft('Cook', 'P-999'), /P-999 is no longer in the set/u],
    [
      'a role that was renamed',
      draft('Cook', 'P-003', { roleLabel: 'Tree' }),
      /it is “Three” now/u,
    ],
    ['a code that is gone', draft('Cook', 'P-003', { soc }), /9999 is no longer/u],
  ])('is asked for with %s, on another edition only', (_, one, why) => {
    const log = new DecisionLog();
    const [decision] = log.enter([one], { ...at, editions: 'older' });
    const post = { title: 'Cook', jobCode: 'JC1' };
    log.enter([draft('JC1', 'P-002', { of: 'job code' })], at);
    expect(decision && whyAgain(decision, coder)).toMatch(why);
    expect(decisionFor(log, post, coder.suggest(post), coder)).toBeUndefined();
    expect(decisionOn(log, post, coder.suggest(post), coder)).toEqual(decision);
    expect(decision && whyAgain({ ...decision, editions: 'fake' }, coder)).toBe('');
  });

  it('is not asked for where everything is as it was', () => {
    const [same] = new DecisionLog().enter([draft('Cook', 'P-003', { roleLabel: 'Three' })], {
      ...at,
      editions: 'older',
    });
    expect(same && whyAgain(same, coder)).toBe('');
  });
});

describe('the audit', () => {
  it('counts the posts that follow each decision, and names nobody', () => {
    const log = logOf(
      draft('Porter', '', { note: 'None' }),
      draft('Cook', 'P-003'),
      draft('Jane Doe', 'P-003'),
      draft('JC1', 'P-002', { of: 'job code' }),
    );
    const posts = ['Cook', 'cook', 'Porter', 'Jane Doe', 'Clerk', 'Clerk', 'Clerk'].map((title) =>
      title === 'Clerk' ? { title, jobCode: 'JC1' } : { title },
    );
    const [headers, ...rows] = auditRows(log, posts, coder);
    expect(headers?.slice(0, 7)).toEqual([
      'Title',
      'Job code',
      'Department',
      'Employer',
      'Grade',
      'Posts',
      'Role code',
    ]);
    expect(rows.map((row) => [...row.slice(0, 2), ...row.slice(5, 7), ...row.slice(12)])).toEqual([
      ['', 'JC1', '3', 'P-002', 'Coded', 'Accepted in a group', '2026-11-26 09:30', ''],
      ['Cook', '', '2', 'P-003', 'Coded', 'Accepted in a group', '2026-11-26 09:30', ''],
      ['Porter', '', '1', '', 'No code fits', 'Accepted in a group', '2026-11-26 09:30', 'None'],
    ]);
    expect(rows.every((row) => row.length === headers?.length)).toBe(true);
  });
});
