import fc from 'fast-check';
import type { Answers, Argument } from '../../../src/core/answers/answer';
import {
  confidenceAnswers,
  roleAnswers,
  socAnswers,
  suggestAnswers,
  type Steps,
} from '../../../src/core/answers/coding';
import { rememberingCoder } from '../../../src/core/coding/remembering';
import { smallCoder } from './small-library';

const TITLES: Argument = [['Cook'], [''], ['Poet'], ['Mayor'], ['Zzz']];

function finish(steps: Steps): Answers {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function shown(answers: Answers | Steps): unknown[][] {
  const rows = 'next' in answers ? finish(answers) : answers;
  return rows.map((row) => row.map((one) => (one.ok ? one.value : one.error)));
}

function message(answers: Answers | Steps): string {
  const rows = 'next' in answers ? finish(answers) : answers;
  const only = rows[0]?.[0];
  return only && !only.ok ? only.message : '';
}

describe('ROLE', () => {
  it('gives a role code a title, blanks for blanks, and #N/A where no role fits', () => {
    const answers = roleAnswers(smallCoder(), { title: TITLES });
    expect(shown(answers)).toEqual([['F-001'], [''], ['#N/A'], ['M-001'], ['#N/A']]);
  });

  it('says why there is no role', () => {
    expect(message(roleAnswers(smallCoder(), { title: [['Zzz']] }))).toBe('No known word in it.');
  });

  it('uses a department for all titles, or one each', () => {
    const title = [['Cook'], ['Cook']];
    const all = roleAnswers(smallCoder(), { title, department: [['Pets']] });
    expect(shown(all)).toEqual([['F-002'], ['F-002']]);
    const each = roleAnswers(smallCoder(), { title, department: [['Pets'], ['']] });
    expect(shown(each)).toEqual([['F-002'], ['F-001']]);
  });

  it('passes an error on, in words, wherever it stands (N016)', () => {
    const title = [[{ error: '#N/A' }], [{ error: '#REF!' }], ['Cook'], ['']];
    const department = [[''], [''], [{ error: '#DIV/0!' }], ['']];
    const steps = roleAnswers(smallCoder(), { title, department });
    const answers = finish(steps);
    expect(shown(answers)).toEqual([['#N/A'], ['#REF!'], ['#DIV/0!'], ['']]);
    expect(answers[2]?.[0]).toMatchObject({
      message: 'The department shows #DIV/0!. Put that cell right first.',
    });
  });

  it('asks the coder once for posts that are alike', () => {
    const coder = smallCoder();
    shown(roleAnswers(coder, { title: Array.from({ length: 500 }, () => ['Cook']) }));
    expect(coder.asked).toHaveLength(1);
  });

  it('reads numbers and booleans as titles that nobody has', () => {
    expect(shown(roleAnswers(smallCoder(), { title: [[12, true]] }))).toEqual([['#N/A', '#N/A']]);
  });
});

describe('SOC', () => {
  it('gives SOC 2020 unless another edition is named', () => {
    const soc = (edition: Argument) =>
      shown(socAnswers(smallCoder(), { title: [['Cook']] }, edition));
    expect(soc(undefined)).toEqual([['5435']]);
    expect(soc([[2000]])).toEqual([['5434']]);
    expect(soc([['2020-6']])).toEqual([['5435/00']]);
    expect(soc([[2000, 2010, '2020']])).toEqual([['5434', '5435', '5435']]);
  });

  it('lists the editions when it is asked for another', () => {
    const answers = socAnswers(smallCoder(), { title: [['Cook']] }, [[2019]]);
    expect(message(answers)).toBe(
      'There is no SOC edition "2019". Use 2000, 2010, 2020 or 2020-6.',
    );
  });

  it('is #N/A where the title has a code in other editions only', () => {
    const answers = socAnswers(smallCoder(), { title: [['Poet'], ['Poet']] }, [['2010'], ['2020']]);
    expect(shown(answers)).toEqual([['#N/A'], ['3412']]);
  });
});

describe('CONFIDENCE', () => {
  it('is between 0 and 1, 0 for a title that nothing is known of, and blank for a blank', () => {
    const answers = confidenceAnswers(smallCoder(), { title: TITLES });
    expect(shown(answers)).toEqual([[0.9], [''], [0.5], [0.4], [0]]);
  });
});

describe('SUGGEST', () => {
  it('gives role code, role, SOC 2020 and confidence, best first', () => {
    expect(shown(suggestAnswers(smallCoder(), [['Cook']], undefined))).toEqual([
      ['F-001', 'Cook', '5435', 0.9],
      ['F-009', 'Chef', '5434', 0.1],
    ]);
    expect(shown(suggestAnswers(smallCoder(), [['Cook']], [['1']]))).toHaveLength(1);
  });

  it.each([[0], [6], [1.5], ['two'], [true]])('refuses %p suggestions in words', (count) => {
    expect(message(suggestAnswers(smallCoder(), [['Cook']], [[count]]))).toBe(
      'The number of suggestions is 1 to 5.',
    );
  });

  it('takes one title at a time', () => {
    expect(message(suggestAnswers(smallCoder(), TITLES, undefined))).toMatch(/one job title at a/);
    expect(shown(suggestAnswers(smallCoder(), [['Zzz']], undefined))).toEqual([['#N/A']]);
    expect(shown(suggestAnswers(smallCoder(), [[' ']], undefined))).toEqual([['']]);
    expect(shown(suggestAnswers(smallCoder(), [[{ error: '#REF!' }]], undefined))).toEqual([
      ['#REF!'],
    ]);
  });
});

it('answers a range as it answers its cells one by one', () => {
  const title = fc.constantFrom('Cook', 'Poet', 'Mayor', '', ' ', 'Zzz');
  const department = fc.constantFrom('', 'Pets', 'Roads');
  fc.assert(
    fc.property(fc.array(fc.tuple(title, department), { minLength: 1, maxLength: 20 }), (posts) => {
      const together = finish(
        roleAnswers(smallCoder(), {
          title: posts.map(([one]) => [one]),
          department: posts.map(([, one]) => [one]),
        }),
      );
      const apart = posts.map(([one, other]) =>
        finish(roleAnswers(smallCoder(), { title: [[one]], department: [[other]] })).flat(),
      );
      expect(together).toEqual(apart);
    }),
  );
});

describe('a remembering coder', () => {
  it('answers as the coder does, each post worked out once', () => {
    const coder = smallCoder();
    const remembering = rememberingCoder(coder);
    const first = remembering.suggest({ title: 'Cook', department: 'Pets' });
    expect(remembering.suggest({ title: 'Cook', department: 'Pets' })).toBe(first);
    expect(remembering.suggest({ title: 'Cook' }).role).toBe('F-001');
    expect(coder.asked).toHaveLength(2);
  });

  it('does not mix up posts whose parts run together', () => {
    const coder = smallCoder();
    const remembering = rememberingCoder(coder);
    remembering.suggest({ title: 'a', department: 'bc' });
    remembering.suggest({ title: 'ab', department: 'c' });
    remembering.suggest({ title: 'ab', employer: 'c' });
    expect(coder.asked).toHaveLength(3);
  });

  it('never remembers more than it was allowed, nor very long titles', () => {
    const coder = smallCoder();
    const remembering = rememberingCoder(coder, 2);
    for (const title of ['a', 'b', 'c', 'b', 'c', 'a']) remembering.suggest({ title });
    expect(coder.asked.map((post) => post.title)).toEqual(['a', 'b', 'c', 'a']);
    const long = 'x'.repeat(1000);
    remembering.suggest({ title: long });
    remembering.suggest({ title: long });
    expect(coder.asked).toHaveLength(6);
  });
});
