import fc from 'fast-check';
import type { Answers, Argument } from '../../src/core/answers/answer';
import { checkAnswers, validAnswers } from '../../src/core/answers/checks';
import { codesAnswers, labelAnswers, mapAnswers } from '../../src/core/answers/codes';
import {
  confidenceAnswers,
  roleAnswers,
  socAnswers,
  suggestAnswers,
  type Steps,
} from '../../src/core/answers/coding';
import { makeEngine } from '../../src/data/make-engine';
import { argumentFrom } from '../../src/functions/from-excel';
import { INHERITED, nastyCell, nastyText, SHEET_ROWS } from './nasty-text';
import { leavesPrototypesAlone, neverHangs, runs } from './running';

leavesPrototypesAlone();

const { coder, library } = makeEngine();

function atOnce(steps: Steps): Answers {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

const errorCell = fc.constantFrom('#N/A', '#REF!', 'x').map((code) => ({ type: 'Error', code }));
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: nastyCell },
  fc.constantFrom(null, undefined, NaN, Infinity, {}, [], { text: 'Cook' }, { basicValue: '#N/A' }),
  errorCell,
);
/** As Excel hands a range over, and as it should not. */
const argument: fc.Arbitrary<Argument> = fc
  .oneof(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }), cell, fc.constant([[null]]))
  .map(argumentFrom);
const set = fc
  .oneof(
    fc.constantFrom('hwr', 'swf.role', 'soc.2020', 'sets', 'person.ni-number', 'la.number', ''),
    fc.constantFrom(...INHERITED),
    nastyText,
  )
  .map((id): Argument => [[id]]);

function everyAnswer(args: readonly Argument[], id: Argument, other: Argument): readonly Answers[] {
  const [title, department, employer, grade] = args;
  const post = { title, department, employer, grade };
  return [
    atOnce(roleAnswers(coder, post)),
    atOnce(confidenceAnswers(coder, post)),
    atOnce(socAnswers(coder, post, department)),
    suggestAnswers(coder, title, grade),
    labelAnswers(library, title, id),
    codesAnswers(library, id, title),
    mapAnswers(library, title, id, other),
    validAnswers(library, title, id),
    checkAnswers(library, title, id),
  ];
}

describe('custom functions', () => {
  it('answer any arguments, the same twice, in words fit to be seen (N115)', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 4 }), set, set, (args, id, other) => {
        const answers = everyAnswer(args, id, other);
        expect(everyAnswer(args, id, other)).toEqual(answers);
        const wrong = answers.flat(2).flatMap((one) => (one.ok ? [] : [one.message]));
        expect(
          wrong.filter(
            (message) => message === '' || message.length > 2000 || /\p{C}/u.test(message),
          ),
        ).toEqual([]);
        expect(answers.every((rows) => (rows[0]?.length ?? 0) > 0)).toBe(true);
      }),
      runs(80),
    );
  });

  it('take no more than a moment for the longest cell (N116)', () => {
    neverHangs((text) => everyAnswer([[[text]], [[text]], [[text]], [[1]]], [['hwr']], [[text]]));
    neverHangs((text) => everyAnswer([[['1']]], [[text]], [[text]]), [32_767]);
  });

  it('answer a whole column of which hardly a cell is filled', () => {
    const column: unknown[][] = Array.from({ length: SHEET_ROWS }, () => [null]);
    column[2] = ['Cook'];
    const whole = argumentFrom(column);
    const before = process.cpuUsage();
    expect(atOnce(roleAnswers(coder, { title: whole })).length).toBe(3);
    expect(labelAnswers(library, whole, [['hwr']]).length).toBe(3);
    expect(checkAnswers(library, whole, [['hwr']]).length).toBe(3);
    expect(suggestAnswers(coder, whole, undefined)).toHaveLength(1);
    const blank = argumentFrom(Array.from({ length: SHEET_ROWS }, () => [null]));
    expect(atOnce(roleAnswers(coder, { title: blank })).length).toBe(1);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  it('shows no control and no direction mark of a cell in an answer', () => {
    const said = everyAnswer([[['a\u0000\u0007b\u202e']]], [['a\u0000']], [['\u0007']]).flat(2);
    expect(said.some((one) => !one.ok && /\p{C}/u.test(one.message))).toBe(false);
  });
});
