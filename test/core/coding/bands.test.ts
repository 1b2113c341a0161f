import { bandOf, roleByModel, socByModel } from '../../../src/core/coding/bands';

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

describe('what the model is worth', () => {
  test('is more the surer it is, the nearer its row, and when both name the same job', () => {
    const sure = { share: 0.9, coverage: 1, sameHead: true };
    const worth = socByModel(sure);
    expect(socByModel({ ...sure, share: 0.99 })).toBeGreaterThan(worth);
    expect(socByModel({ ...sure, coverage: 0.5 })).toBeLessThan(worth);
    expect(socByModel({ ...sure, sameHead: false })).toBeLessThan(worth);
  });

  test('stays a probability at either end', () => {
    for (const share of [0, 1]) {
      for (const worth of [
        socByModel({ share, coverage: 0, sameHead: false }),
        roleByModel({ share }),
      ]) {
        expect(worth).toBeGreaterThan(0);
        expect(worth).toBeLessThan(1);
      }
    }
  });

  test('never makes a role sure that no title has', () => {
    expect(bandOf(roleByModel({ share: 1 }))).toBe('Likely');
  });
});
