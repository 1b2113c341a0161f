import type { Coder } from '../../src/core/coding/types';
import { warmUp } from '../../src/taskpane/warm-up';
import { fakeCoder } from './support/fake-coder';

function coderOfSteps(steps: number, fails = false): { coder: Coder; taken: () => number } {
  let taken = 0;
  const coder: Coder = {
    ...fakeCoder,
    *prepare() {
      for (; taken < steps; taken++) {
        if (fails) throw new Error('Rolecheck: the index has no rows');
        yield undefined;
      }
      return undefined;
    },
  };
  return { coder, taken: () => taken };
}

describe('warming up', () => {
  test('makes the coder ready to the last step', async () => {
    const { coder, taken } = coderOfSteps(5);
    await warmUp(() => Promise.resolve(coder));
    expect(taken()).toBe(5);
  });

  test('leaves alone a coder that needs no making ready', async () => {
    await expect(warmUp(() => Promise.resolve(fakeCoder))).resolves.toBeUndefined();
  });

  test.each([
    ['cannot be loaded', () => Promise.reject(new Error('no file'))],
    ['cannot be built', () => Promise.resolve(coderOfSteps(1, true).coder)],
  ])('says nothing when the coder %s: whoever asks for it is told', async (_, coder) => {
    await expect(warmUp(coder)).resolves.toBeUndefined();
  });
});
