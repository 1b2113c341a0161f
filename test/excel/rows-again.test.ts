/** Which row of a list each row was. */
import fc from 'fast-check';
import type { Stake } from '../../src/excel/row-stake';
import { rowsAgain } from '../../src/excel/rows-again';

function again(before: readonly (readonly string[])[], now: readonly (readonly string[])[]) {
  const turned = (rows: readonly (readonly string[])[]) =>
    [0, 1].map((column) => rows.map((row) => row[column] ?? ''));
  const rows = { before: before.length, now: now.length, filled: now.length };
  return rowsAgain(turned(before), turned(now), rows, different);
}

/** Every row would get something else back, and our cells tell nothing: all hold the same. */
const different: Stake = {
  earlier: (was) => `earlier ${String(was)}`,
  isAny: () => true,
  leftIn: () => 'written',
  wasIn: () => 'before',
  now: () => 'written',
  isAsLeft: () => true,
  mayBeNew: () => false,
};

const list = [
  ['P1', 'Cook'],
  ['P2', 'Cleaner'],
  ['P3', 'Cook'],
  ['P4', 'Planner'],
];
const [one, two, three, four] = list.map((row) => [...row]);
if (!one || !two || !three || !four) throw new Error('The list has four rows');

const twins = [
  ['P1', 'Cook'],
  ['P', 'Cook'],
  ['P2', 'Cleaner'],
  ['P', 'Cook'],
];

describe('rows alike in everything', () => {
  const [first, twin, other] = twins.map((row) => [...row]);
  if (!first || !twin || !other) throw new Error('The list has rows');
  it.each([
    ['as they were', twins, [0, 1, 2, 3]],
    ['with one inserted', [first, ['', ''], twin, other, twin], [0, null, 1, 2, 3]],
    ['with another deleted', [twin, other, twin], [1, 2, 3]],
    ['with one of them deleted', [first, other, twin], [0, 2, null]],
    ['with the last of them deleted', [first, twin, other], [0, 1, 2]],
    ['with one of them copied', [first, twin, twin, other, twin], [0, null, null, 2, null]],
    ['with one of them typed over', [first, ['x', 'y'], other, twin], [0, null, 2, null]],
    ['sorted', [twin, twin, first, other], [null, null, 0, 2]],
  ])('and different before, %s', (_name, now, expected) => {
    expect(again(twins, now)).toEqual(expected);
  });

  it('are as good as each other when the same would be put back', () => {
    const same = { ...different, earlier: () => 'the same' };
    const turned = [0, 1].map((column) => twins.map((row) => row[column] ?? ''));
    const now = turned.map((column) => [...column].reverse());
    const rows = { before: 4, now: 4, filled: 4 };
    expect(rowsAgain(turned, now, rows, same)).toEqual([1, 2, 3, 0]);
  });

  it('are told apart by what was left in our cells', () => {
    const turned = [0, 1].map((column) => twins.map((row) => row[column] ?? ''));
    const now = turned.map((column) => [...column].reverse());
    const rows = { before: 4, now: 4, filled: 4 };
    const told: Stake = {
      ...different,
      leftIn: (was) => `left in ${String(was)}`,
      now: (row) => `left in ${String(3 - row)}`,
    };
    expect(rowsAgain(turned, now, rows, told)).toEqual([3, 2, 1, 0]);
  });
});

describe('rows are found again', () => {
  it.each([
    ['as they were', list, [0, 1, 2, 3]],
    ['sorted', [four, one, three, two], [3, 0, 2, 1]],
    ['with one inserted', [one, ['', ''], two, three, four], [0, null, 1, 2, 3]],
    ['with one deleted', [one, three, four], [0, 2, 3]],
    [
      'with one inserted and one typed in',
      [['x', 'y'], ['', ''], two, three, four],
      [0, null, 1, 2, 3],
    ],
    ['with one typed in', [one, ['P2', 'Caretaker'], three, four], [0, 1, 2, 3]],
    ['with one typed in, then sorted', [['P2', 'Caretaker'], four, three, one], [1, 3, 2, 0]],
    ['with one typed over whole', [one, ['x', 'y'], three, four], [0, 1, 2, 3]],
    [
      'with one in another place, where nobody can tell',
      [['x', 'y'], four, three, one],
      [null, 3, 2, 0],
    ],
  ])('%s', (_name, now, expected) => {
    expect(again(list, now)).toEqual(expected);
  });

  it('in any order, each once, when they are told apart', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (numbers, chance) => {
        const before = numbers.map((number) => [`P${String(number)}`, `t${String(number % 3)}`]);
        const order = before.map((_, at) => ({ at, by: Number(chance.next().value) }));
        order.sort((a, b) => a.by - b.by);
        const now = order.map(({ at }) => before[at] ?? []);
        expect(again(before, now)).toEqual(order.map(({ at }) => at));
      }),
    );
  });
});
