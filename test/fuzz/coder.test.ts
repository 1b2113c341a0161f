import fc from 'fast-check';
import { codeAllPosts, outcomeOf } from '../../src/core/coding/batch';
import { createCoder } from '../../src/core/coding/coder';
import { rememberingCoder } from '../../src/core/coding/remembering';
import type { Coder, Post, Suggestion } from '../../src/core/coding/types';
import { CAPPED_WORDS } from '../../src/core/coding/words';
import { codingDataFrom } from '../../src/data/coding';
import { codingTexts } from '../../src/data/coding-texts';
import { CELL_LENGTH, hasControl, hasLoneHalf, INHERITED, nastyText, TITLES } from './nasty-text';
import { leavesPrototypesAlone, neverHangs, runs } from './running';

leavesPrototypesAlone();

const data = codingDataFrom(codingTexts);
/** Asked all the time, asked by the pane, and never asked before. */
const warmed = createCoder(data);
const remembering = rememberingCoder(createCoder(data), 5);
const fresh = createCoder(data);

const post: fc.Arbitrary<Post> = fc.record(
  {
    title: fc.oneof({ weight: 4, arbitrary: nastyText }, fc.constantFrom(...TITLES)),
    department: nastyText,
    employer: nastyText,
    grade: nastyText,
    jobCode: nastyText,
  },
  { requiredKeys: ['title'] },
);

/** All that is said of a post, as text: what is worked out when it is first asked for, too. */
function said({ alternatives, ...rest }: Suggestion): string {
  return JSON.stringify([rest, alternatives]);
}

function answers(coder: Coder, posts: readonly Post[]): readonly string[] {
  return posts.map((one) => said(coder.suggest(one)));
}

describe('the coder', () => {
  it('never throws, and never answers differently twice (N115)', () => {
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 4 }), (posts) => {
        const first = answers(warmed, posts);
        expect(answers(warmed, posts)).toEqual(first);
        expect([...answers(fresh, [...posts].reverse())].reverse()).toEqual(first);
        expect(answers(remembering, [...posts, ...posts])).toEqual([...first, ...first]);
      }),
      runs(120),
    );
  });

  it('codes a list as it codes one by one, and counts every post once', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 8 }), (some) => {
        const posts = [...some, ...some.slice(0, 2)];
        const coded = codeAllPosts(posts, warmed);
        const listed = posts.map((_, row) => coded.suggestions[coded.of[row] ?? -1]);
        expect(listed.map((one) => one && said(one))).toEqual(answers(fresh, posts));
        const { byBand, blank } = outcomeOf(posts, coded);
        expect(Object.values(byBand).reduce((sum, one) => sum + one, blank)).toBe(posts.length);
      }),
      runs(60),
    );
  });

  it('says nothing with half of a pair or a control in it (N026)', () => {
    fc.assert(
      fc.property(post, (one) => {
        const { why, role, confidence, alternatives, evidence } = warmed.suggest(one);
        const words = [why, role, JSON.stringify(evidence), JSON.stringify(alternatives)].join();
        expect([hasLoneHalf(why), hasControl(words)]).toEqual([false, false]);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(alternatives.length).toBeLessThanOrEqual(5);
      }),
      runs(200),
    );
  });

  it.each(INHERITED)('takes the title, department and job code %s for text (N115)', (name) => {
    const one = { title: name, department: name, employer: name, grade: name, jobCode: name };
    expect(['Unsure', 'None']).toContain(warmed.suggest(one).band);
    expect(said(fresh.suggest(one))).toBe(said(warmed.suggest(one)));
    const { role } = warmed.suggest({ title: 'Cook' });
    expect(warmed.suggest({ title: 'Cook', department: name, employer: name }).role).toBe(role);
  });

  it('codes a title with a picture, a mark or a space in it that nobody sees (N026)', () => {
    const plain = said({ ...warmed.suggest({ title: 'Teaching assistant' }) });
    for (const typed of [
      ...['Teaching\u00a0assistant', 'Teach\u200bing assist\u00adant', '\u202eTeaching assistant'],
      ...['Teaching assistant 👨\u200d🏫', 'Teaching\ud83d assistant', 'Teaching assistant\u0000'],
    ]) {
      expect(said(warmed.suggest({ title: typed }))).toBe(plain);
    }
  });

  it('reads no further than its limit, and says so (N027)', () => {
    const long = `Teaching assistant ${'who helps '.repeat(CELL_LENGTH)}`.slice(0, CELL_LENGTH);
    const { evidence, why } = warmed.suggest({ title: long });
    expect(evidence).toContainEqual({ kind: 'caution', text: CAPPED_WORDS });
    expect(why).toContain(CAPPED_WORDS);
    expect(warmed.suggest({ title: 'Teaching assistant' }).why).not.toContain(CAPPED_WORDS);
  });

  it('takes no more than a moment for the longest post (N027, N116)', () => {
    const { reference } = warmed;
    neverHangs((text) => {
      const one = { title: text, department: text, employer: text, grade: text, jobCode: text };
      reference?.essence(one);
      reference?.unfit(text);
      reference?.roleTitled?.(text);
      return warmed.suggest(one).alternatives;
    });
  });
});
