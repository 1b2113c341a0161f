import { bandOf, socByRanking } from '../../../src/core/coding/bands';
import { vote } from '../../../src/core/coding/search/vote';

test.each([
  [1, 'Sure'],
  [0.95, 'Sure'],
  [0.94, 'Likely'],
  [0.75, 'Likely'],
  [0.74, 'Unsure'],
  [0.12, 'Unsure'],
  [0.11, 'None'],
  [0, 'None'],
])('%f is %s', (confidence, band) => {
  expect(bandOf(confidence)).toBe(band);
});

test('the nearest is never sure, however near', () => {
  expect(bandOf(socByRanking({ share: 1, coverage: 1, sameHead: true }))).toBe('Likely');
  expect(bandOf(socByRanking({ share: 1, coverage: 0.1, sameHead: true }))).toBe('Unsure');
});

describe('a vote', () => {
  const voter = (code: string, score: number, document: number) => ({
    code,
    score,
    document,
    evidence: document,
  });

  test('adds up what speaks for a code, and keeps the nearest of it', () => {
    const elected = vote([voter('a', 1, 0), voter('b', 0.95, 1), voter('b', 0.98, 2)], 5);
    expect(elected.map(({ code, best }) => [code, best.document])).toEqual([
      ['b', 2],
      ['a', 0],
    ]);
    expect(elected.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('is the same in any order, and empty when nobody votes', () => {
    const voters = [voter('a', 1, 0), voter('b', 1, 1), voter('c', 1, 2)];
    expect(vote([...voters].reverse(), 2)).toEqual(vote(voters, 2));
    expect(vote([], 5)).toEqual([]);
    expect(vote([voter('a', 0, 0)], 5)).toEqual([]);
  });
});
