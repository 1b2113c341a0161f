import { bandByConfidence, byBand } from '../../../../tools/evaluate/counting/bands';

test('says of each band how many titles it has, and how many are right', () => {
  const shares = byBand([
    { band: 'Unsure', right: false },
    { band: 'Sure', right: true },
    { band: 'Sure', right: true },
    { band: 'Sure', right: false },
    { band: 'None', right: false },
  ]);
  expect(shares.map(({ band, ofTitles, right }) => [band, ofTitles?.share, right?.share])).toEqual([
    ['Sure', 0.6, 2 / 3],
    ['Likely', 0, undefined],
    ['Unsure', 0.2, 0],
    ['None', 0.2, 0],
  ]);
});

test.each([
  [1, true, 'Sure'],
  [0.95, true, 'Sure'],
  [0.949, true, 'Likely'],
  [0.75, true, 'Likely'],
  [0.749, true, 'Unsure'],
  [0, true, 'Unsure'],
  [0, false, 'None'],
])('%f, given: %s, is %s by itself', (confidence, isGiven, band) => {
  expect(bandByConfidence(confidence, isGiven)).toBe(band);
});
