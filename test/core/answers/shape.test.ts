import fc from 'fast-check';
import {
  answer,
  isError,
  type Answers,
  type Argument,
  type ArgumentCell,
} from '../../../src/core/answers/answer';
import { eachCell, fitted, MOST_CELLS, WHOLE_COLUMN } from '../../../src/core/answers/shape';

const echo = (cells: readonly ArgumentCell[]) =>
  answer(cells.map((cell) => (isError(cell) ? cell.error : String(cell))).join('|'));

function values(answers: Answers): unknown[][] {
  return answers.map((row) => row.map((one) => (one.ok ? one.value : one.error)));
}

function columnOf(rows: number, filled: readonly string[]): NonNullable<Argument> {
  return Array.from({ length: rows }, (_, row) => [filled[row] ?? '']);
}

describe('arguments', () => {
  it('of one shape are taken cell by cell', () => {
    const answers = eachCell(
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      echo,
    );
    expect(values(answers)).toEqual([
      ['a|1', 'b|2'],
      ['c|3', 'd|4'],
    ]);
  });

  it('of a single cell go with all the others, on either side', () => {
    expect(values(eachCell([[['a'], ['b']], [['x']]], echo))).toEqual([['a|x'], ['b|x']]);
    expect(values(eachCell([[['x']], [['a'], ['b']]], echo))).toEqual([['x|a'], ['x|b']]);
  });

  it('of a column and a row make a table', () => {
    const answers = eachCell([[['a'], ['b']], [[1, 2, 3]]], echo);
    expect(values(answers)).toEqual([
      ['a|1', 'a|2', 'a|3'],
      ['b|1', 'b|2', 'b|3'],
    ]);
  });

  it('left out or empty are blank', () => {
    expect(values(eachCell([[['a']], undefined, [], [[]]], echo))).toEqual([['a|||']]);
  });

  it('of heights that do not go together are refused in words', () => {
    const [[only] = []] = eachCell([columnOf(3, ['a']), columnOf(2, ['b'])], echo);
    expect(only).toEqual({
      ok: false,
      error: '#VALUE!',
      message:
        'A range of 2 rows by 1 does not fit one of 3 rows by 1. Give ranges of the same height, or single cells.',
    });
  });

  it('that are whole columns are answered down to the last row with something in it', () => {
    const column = columnOf(1_048_576, ['a', '', 'c']);
    expect(values(eachCell([column, [['x']]], echo))).toEqual([['a|x'], ['|x'], ['c|x']]);
    expect(
      values(eachCell([column, columnOf(1_048_576, ['1', '2', '3', '4'])], echo)),
    ).toHaveLength(4);
    expect(values(eachCell([columnOf(WHOLE_COLUMN, [])], echo))).toEqual([['']]);
  });

  it('below that keep every row, blank or not', () => {
    expect(eachCell([columnOf(WHOLE_COLUMN - 1, ['a'])], echo)).toHaveLength(WHOLE_COLUMN - 1);
  });

  it('of too many cells are refused in words', () => {
    const full = Array.from({ length: MOST_CELLS + 1 }, () => ['a']);
    const [[only] = []] = eachCell([full], echo);
    expect(only).toMatchObject({ ok: false, error: '#VALUE!' });
    expect(fitted([full.slice(1)])).toMatchObject({ rows: MOST_CELLS });
  });
});

it('fits arguments as Excel does: against a table made by hand', () => {
  const size = fc.constantFrom(1, 2, 3);
  const grid = fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(fc.array(fc.string({ maxLength: 2 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(fc.array(grid, { minLength: 1, maxLength: 4 }), (args) => {
      const rows = Math.max(...args.map((arg) => arg.length));
      const columns = Math.max(...args.map((arg) => arg[0]?.length ?? 0));
      const fits = args.every(
        (arg) => [1, rows].includes(arg.length) && [1, columns].includes(arg[0]?.length ?? 0),
      );
      const answers = values(eachCell(args, echo));
      if (!fits) {
        expect(answers).toEqual([['#VALUE!']]);
        return;
      }
      // The oracle lays every argument out in full, then reads across.
      const laidOut = args.map((arg) =>
        Array.from({ length: rows }, (_, r) =>
          Array.from(
            { length: columns },
            (__, c) => arg[r % arg.length]?.[c % (arg[0]?.length ?? 1)],
          ),
        ),
      );
      expect(answers).toEqual(
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (__, c) => laidOut.map((arg) => arg[r]?.[c]).join('|')),
        ),
      );
    }),
  );
});
