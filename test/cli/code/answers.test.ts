import fc from 'fast-check';
import { Answers } from '../../../src/cli/code/answers';
import { codeCells, fileColumns } from '../../../src/core/coding/columns';
import { MOST_REMEMBERED } from '../../../src/core/coding/remembering';
import type { Coder, Post } from '../../../src/core/coding/types';
import { DecisionLog } from '../../../src/core/review/log';
import { fakeCoder } from '../support/fake-coder';

/** The coder, and what it was asked. */
function counted(): { coder: Coder; asked: Post[] } {
  const asked: Post[] = [];
  const suggest = (post: Post) => (asked.push(post), fakeCoder.suggest(post));
  return { coder: { ...fakeCoder, suggest }, asked };
}

const fields = ['title', 'department', 'jobCode'] as const;

describe('answers for rows', () => {
  it('are those of the coder, each asked for once, whatever the texts', () => {
    const text = fc.constantFrom('', 'Clerk', 'Cook', '1:Clerk', '__proto__', 'constructor', '\0');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 40 }), (rows) => {
        const { coder, asked } = counted();
        const answers = new Answers(coder, new DecisionLog(), fields, true);
        for (const [title, department, jobCode] of rows) {
          const answer = answers.of([title, department, jobCode]);
          const suggestion = fakeCoder.suggest({ title, department, jobCode });
          expect(answer.suggestion).toEqual(suggestion);
          expect(answer.band).toBe(suggestion.band);
          if (title.trim() !== '') {
            expect(answer.cells).toEqual(codeCells(suggestion, fileColumns));
          }
        }
        const different = new Set(rows.map((row) => JSON.stringify(row)));
        expect(asked).toHaveLength(different.size);
      }),
    );
  });

  it('of more different posts than are remembered are right all the same', () => {
    const { coder } = counted();
    const answers = new Answers(coder, new DecisionLog(), ['title'], false);
    for (let at = 0; at < MOST_REMEMBERED + 50; at++) answers.of([`Post ${String(at)}`]);
    for (const at of [0, 1, MOST_REMEMBERED - 1, MOST_REMEMBERED + 49]) {
      expect(answers.of([`Post ${String(at)}`]).cells).toContain(`Role of Post ${String(at)}`);
    }
  });

  it('of very long posts are not kept', () => {
    const { coder, asked } = counted();
    const answers = new Answers(coder, new DecisionLog(), ['title'], false);
    const title = 'x'.repeat(501);
    answers.of([title]);
    expect(answers.of([title]).cells).toContain(`Role of ${title}`);
    expect(asked).toHaveLength(2);
  });

  it('keep whole suggestions only where these are asked for', () => {
    expect(
      new Answers(fakeCoder, new DecisionLog(), fields, false).of(['Clerk', '', '']),
    ).toHaveProperty('suggestion', undefined);
  });
});
