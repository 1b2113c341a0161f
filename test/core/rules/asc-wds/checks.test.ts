import { codeMeant } from '../../../../src/core/rules/asc-wds/checks';
import { remembered, when } from '../../../../src/core/rules/asc-wds/verdict';
import { createFacts } from '../../../../src/core/rules/facts';
import { EXAMPLE_DAY } from '../../../../src/core/rules/try-example';
import type { Row } from '../../../../src/core/rules/types';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

const facts = createFacts({ library: codeLibraryFrom(libraryTexts), today: EXAMPLE_DAY });

describe('a code that was meant', () => {
  const role = codeMeant(facts, 'asc-wds.job-role');

  it.each([
    ['08', '8'],
    ['8.0', '8'],
    ['8;', '8'],
    ['8 - Care worker', '8'],
    ['care worker', '8'],
  ])('is believed in %s', (text, write) => {
    expect(role(text)).toEqual({ write });
  });

  it.each(['', '-8', 'Band 8', '8 hours', '8 Social worker', '8 7', '.8', '8.5', 'Carer'])(
    'is not believed in %j',
    (text) => {
      expect(role(text)).toEqual({});
    },
  );
});

describe('a verdict', () => {
  const row = (at: number): Row => ({
    at,
    text: () => '',
    value: () => '',
    day: () => undefined,
    dayRead: () => ({ problem: 'unreadable' }),
  });

  it('is worked out once a row for all the rules that ask, and anew for the next', () => {
    const asked: number[] = [];
    const isEven = remembered<'even' | 'odd'>(() => ({ at }) => {
      asked.push(at);
      return at % 2 === 0 ? 'even' : 'odd';
    });
    const [even, odd] = [when(isEven, 'even')(facts), when(isEven, 'odd')(facts)];
    const [first, second] = [row(0), row(1)];
    expect([even(first), odd(first), even(second), odd(second)]).toEqual([
      {},
      undefined,
      undefined,
      {},
    ]);
    expect(asked).toEqual([0, 1]);
  });

  it('depends on the facts of its own check', () => {
    const isBlankSlate = remembered<'yes' | 'no'>(
      ({ nothingOnRecord }) =>
        () =>
          nothingOnRecord ? 'yes' : 'no',
    );
    const other = { ...facts, nothingOnRecord: true };
    const one = row(0);
    expect([isBlankSlate(facts)(one), isBlankSlate(other)(one)]).toEqual(['no', 'yes']);
  });
});
