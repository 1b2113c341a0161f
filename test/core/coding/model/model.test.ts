import fc from 'fast-check';
import {
  titleFeatures,
  wordFeatures,
  type ModelQuery,
} from '../../../../src/core/coding/model/features';
import { createModel } from '../../../../src/core/coding/model/model';
import type { ModelWeights } from '../../../../src/core/coding/model/weights';
import { packModel, unpackModel } from '../../../../src/data/model-text';
import { smallData } from '../small-data';

const weights = weightsOf(smallData.model);

function weightsOf(model: ModelWeights | undefined): ModelWeights {
  if (model === undefined) throw new Error('the small data have no model');
  return model;
}

/** The model as one would write it down: every feature, every row, every code, nothing kept. */
function plainly(query: ModelQuery, { codes, bias, values }: ModelWeights['soc']): number[] {
  const sum = new Array<number>(weights.width).fill(0);
  let squares = 0;
  const take = (feature: number, weight: number): void => {
    const row = weights.features.indexOf(feature);
    if (row < 0) return;
    squares += weight ** 2;
    for (let at = 0; at < weights.width; at++) {
      const byte = weights.values[Math.floor((row * weights.width + at) / 2)] ?? 0;
      const step = (at % 2 === 0 ? byte % 16 : Math.floor(byte / 16)) - 8;
      sum[at] = (sum[at] ?? 0) + weight * (weights.scales[row] ?? 0) * step;
    }
  };
  titleFeatures(query, take);
  for (const form of query.main) wordFeatures(form, take);
  const place = sum.map((value) => Math.tanh((3 / Math.sqrt(squares)) * value));
  const scores = codes.map((_, code) =>
    place.reduce(
      (score, value, at) => score + value * (values[code * weights.width + at] ?? 0),
      bias[code] ?? 0,
    ),
  );
  const shares = scores.map((score) => Math.exp(score));
  const all = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / all);
}

const word = fc.constantFrom('housing', 'officer', 'care', 'worker', 'senior', 'zebra', 'school');
const query: fc.Arbitrary<ModelQuery> = fc.record({
  main: fc.array(word, { maxLength: 4 }),
  head: fc.oneof(word, fc.constant('')),
  beside: fc.array(word, { maxLength: 2 }),
  settings: fc.array(fc.constantFrom('school', 'housing'), { maxLength: 2 }),
});

describe('a model', () => {
  test('answers as written down plainly, whatever it was asked before', () => {
    const model = createModel(weights);
    fc.assert(
      fc.property(query, (asked) => {
        const soc = [...model.ofSoc(asked)];
        const roles = [...model.ofRoles(asked)];
        plainly(asked, weights.soc).forEach((share, at) => {
          expect(soc[at]).toBeCloseTo(share, 5);
        });
        plainly(asked, weights.roles).forEach((share, at) => {
          expect(roles[at]).toBeCloseTo(share, 5);
        });
      }),
    );
  });

  test('gives probabilities that add up to one, also for words that it does not know', () => {
    const model = createModel(weights);
    const asked = {
      main: ['xyzzy'],
      head: 'xyzzy',
      beside: [],

      settings: [],
    };
    const sum = [...model.ofSoc(asked)].reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 5);
  });

  test('has learnt the titles that it was shown', () => {
    const model = createModel(weights);
    const asked = {
      main: ['housing', 'officer'],
      head: 'officer',
      beside: [],

      settings: [],
    };
    const shares = [...model.ofSoc(asked)];
    expect(model.soc[shares.indexOf(Math.max(...shares))]).toBe('3223');
  });
});

describe('a model as text', () => {
  const text = packModel(weights, { trainedOn: 'data', slice: 'start' });

  test('is the same when it is read again', () => {
    expect(unpackModel(text)).toEqual(weights);
  });

  test.each(['', 'no model', '{}\n', `${text.slice(0, text.length / 2)}`])(
    'is refused when it is none (%#)',
    (damaged) => {
      expect(() => unpackModel(damaged)).toThrow();
    },
  );
});
