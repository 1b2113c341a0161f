import { createModel } from '../../../src/core/coding/model/model';
import { untrained, withoutIndexRows } from '../../../src/data/coding';
import { packModel } from '../../../src/data/model-text';
import { examplesOf } from '../../../tools/train/examples';
import { trainModel } from '../../../tools/train/model';
import { provenanceOf } from '../../../tools/train/provenance';
import { smallData } from '../../core/coding/small-data';

const options = { width: 8, passes: 2, rate: 0.1, seed: 1, dropped: 0.1 };
const none = { trainedOn: '', slice: '' };
const data = untrained(smallData);

describe('training', () => {
  test('gives the same bytes again, and others from another seed', () => {
    const text = packModel(trainModel(data, [], options), none);
    expect(packModel(trainModel(data, [], options), none)).toBe(text);
    expect(packModel(trainModel(data, [], { ...options, seed: 2 }), none)).not.toBe(text);
  });

  test('learns nothing from rows that are left out, nor from the titles that stand on them', () => {
    const left = withoutIndexRows(data, new Set(['b1', 'f5']));
    expect(left.model).toBeUndefined();
    const titles = examplesOf(left, []).map(({ query }) => query.main.join(' '));
    expect(titles).not.toContain('housing officer');
    expect(titles).not.toContain('head planning');
    expect(titles).toContain('tenancy officer');
    expect(trainModel(left, [], options).soc.codes).not.toContain('3223');
  });

  test('says of each title how usual each of its codes is', () => {
    const bare = examplesOf(data, []).filter(
      ({ query, codes }) =>
        query.main.join(' ') === 'cleaner' &&
        query.beside.length === 0 &&
        codes.soc2020 !== undefined,
    );
    const weights = Object.fromEntries(
      bare
        .filter(({ socWeight }) => socWeight > 0)
        .map(({ codes, socWeight }) => [codes.soc2020, socWeight]),
    );
    expect(weights).toEqual({ 9223: 0.8, 8120: 0.2 });
  });

  test('learns from the titles of groups', () => {
    const groups = [{ soc2020: '4113', title: 'Zookeepers and trainers n.e.c.' }];
    const learnt = examplesOf(data, groups).at(-1);
    expect(learnt?.query.main).toEqual(['zookeeper', 'trainer']);
    expect(learnt?.codes).toEqual({ soc2020: '4113', minor: '411' });
  });

  test('puts what it has learnt first', () => {
    const learnt = trainModel(data, [], { ...options, width: 16, passes: 30, dropped: 0 });
    const model = createModel(learnt);
    const right = data.index
      .filter(({ add, ind }) => add === '' && ind === '')
      .filter(({ title, soc }) => {
        const main = title.toLowerCase().split(' ');
        const shares = [
          ...model.ofSoc({ main, head: main.at(-1) ?? '', beside: [], settings: [] }),
        ];
        return model.soc[shares.indexOf(Math.max(...shares))] === soc.soc2020;
      });
    expect(right.length).toBeGreaterThan(15);
  });
});

describe('the provenance of a model', () => {
  test('differs when the data differ', () => {
    const before = provenanceOf(data, []);
    const after = provenanceOf(withoutIndexRows(data, new Set(['b1'])), []);
    expect(provenanceOf(data, [])).toEqual(before);
    expect(after.trainedOn).not.toBe(before.trainedOn);
    expect(after.slice).not.toBe(before.slice);
  });
});
