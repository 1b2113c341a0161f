/** Which row of a list each row was. */
import fc from 'fast-check';
import { rowsAgain } from '../../src/excel/rows-again';

function again(before: readonly (readonly string[])[], now: readonly (readonly string[])[]) {
  const turned = (rows: readonly (readonly string[])[]) =>
    [0, 1].map((column) => rows.map((row) => row[column] ?? ''));
  const rows = { before: before.length, now: now.length, filled: now.length };
  return rowsAgain(turned(before), turned(now), rows);
}

const list = [
  ['P1', 'Cook'],
  ['P2', 'Cleaner'],
  ['P3', 'Cook'],
  ['P4', 'Planner'],
];
const [one, two, three, four] = list.map((row) => [...row]);
if (!one || !two || !three || !four) throw new Error('The list has four rows');

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
