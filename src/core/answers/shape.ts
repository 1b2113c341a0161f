/**
 * Arguments of any shape, made to fit each other as Excel's own functions make them fit: a single
 * row or column is used again and again, everything else must be as high and as wide as the rest.
 *
 *   titles  department   grade        asked, cell by cell
 *   ┌───┐   ┌────────┐   ┌───┐
 *   │ A │   │ Roads  │   │ 7 │        A · Roads · 7
 *   │ B │   └────────┘   │ 9 │        B · Roads · 9
 *   └───┘                └───┘
 */
import {
  isEmpty,
  notUnderstood,
  type Answer,
  type Answers,
  type Argument,
  type ArgumentCell,
} from './answer';
import { words } from './words';

/**
 * From this many rows a range is taken for a whole column, and the blank rows at its end are left
 * out of the answer: a column has 1,048,576 rows, which nobody wants back.
 */
export const WHOLE_COLUMN = 100_000;

/** Most cells that one formula answers. Excel on the web takes 5 MB at a time. */
export const MOST_CELLS = 250_000;

const NOTHING: NonNullable<Argument> = [['']];

/** The cells that are asked together, for every cell of the answer. */
export interface Questions {
  readonly rows: number;
  readonly columns: number;
  /** The cells for one cell of the answer, one for each argument. */
  at(row: number, column: number): readonly ArgumentCell[];
}

/**
 * Fits arguments together. Arguments left out are a blank cell.
 *
 * @returns the questions, or the answer when the arguments do not fit or are too many
 */
export function fitted(args: readonly Argument[]): Questions | Answer {
  const given = args.map((argument) => sized(argument));
  const rows = Math.max(...given.map((argument) => argument.rows));
  const columns = Math.max(...given.map((argument) => argument.columns));
  const misfit = given.find(
    (argument) =>
      (argument.rows !== 1 && argument.rows !== rows) ||
      (argument.columns !== 1 && argument.columns !== columns),
  );
  if (misfit) return notUnderstood(words.misfit(misfit, { rows, columns }));
  const needed = rows >= WHOLE_COLUMN ? Math.max(1, ...given.map(filledRows)) : rows;
  if (needed * columns > MOST_CELLS) return notUnderstood(words.tooMany(MOST_CELLS));
  return {
    rows: needed,
    columns,
    at: (row, column) => given.map((argument) => argument.at(row, column)),
  };
}

/** Asks every cell by itself and answers in the same shape. */
export function eachCell(
  args: readonly Argument[],
  ask: (cells: readonly ArgumentCell[]) => Answer,
): Answers {
  const questions = fitted(args);
  return 'ok' in questions
    ? [[questions]]
    : shaped(questions, (row, column) => ask(questions.at(row, column)));
}

/** Answers in the shape of the questions. */
export function shaped(
  { rows, columns }: Pick<Questions, 'rows' | 'columns'>,
  answerAt: (row: number, column: number) => Answer,
): Answers {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answerAt(row, column)),
  );
}

interface Sized {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): ArgumentCell;
}

/** An argument that can be asked for any cell. A ragged one counts as wide as its first row. */
function sized(argument: Argument): Sized {
  const cells = argument?.[0] && argument[0].length > 0 ? argument : NOTHING;
  const rows = cells.length;
  const columns = cells[0]?.length ?? 1;
  return {
    rows,
    columns,
    at: (row, column) => cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] ?? '',
  };
}

/** Rows down to the last one with something in it; none for a single row, which goes with any. */
function filledRows(argument: Sized): number {
  if (argument.rows === 1) return 0;
  for (let row = argument.rows - 1; row >= 0; row -= 1) {
    for (let column = 0; column < argument.columns; column += 1) {
      if (!isEmpty(argument.at(row, column))) return row + 1;
    }
  }
  return 0;
}
