/** What a cell function gives back, before anything of Excel's is made of it. */
import { cellText, isBlank } from '../sheet/cell-text';
import type { CellValue } from '../sheet/types';
import { words } from './words';

/** A cell that holds an error instead of a value: `#REF!`, `#N/A` … */
export interface CellError {
  readonly error: string;
}

/** One cell of an argument. */
export type ArgumentCell = CellValue | CellError;

/** An argument: the cells of a range row by row, or one cell; undefined when it was left out. */
export type Argument = readonly (readonly ArgumentCell[])[] | undefined;

/** Excel's errors that a function can give. */
const ERRORS = ['#N/A', '#VALUE!', '#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!'] as const;
export type AnswerError = (typeof ERRORS)[number];

/** One cell's answer. `message` is a sentence or two: what is wrong and what to do. */
export type Answer =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly error: AnswerError; readonly message: string };

/** Answers in the shape in which they are to stand in the sheet; at least one row and column. */
export type Answers = readonly (readonly Answer[])[];

/** Nothing to say: an empty-looking cell. */
export const BLANK: Answer = { ok: true, value: '' };

export function answer(value: CellValue): Answer {
  return { ok: true, value };
}

/** There is no such thing, or more must be known. */
export function notFound(message: string): Answer {
  return { ok: false, error: '#N/A', message };
}

/** The question cannot be understood. */
export function notUnderstood(message: string): Answer {
  return { ok: false, error: '#VALUE!', message };
}

/** What is answered to an error cell: the same error; `#VALUE!` for those that no function can give. */
export function errorGiven({ error }: CellError, what: string): Answer {
  const same = ERRORS.find((known) => known === error) ?? '#VALUE!';
  return { ok: false, error: same, message: words.errorGiven(what, error) };
}

export function isError(cell: ArgumentCell): cell is CellError {
  return typeof cell === 'object';
}

/** True when there is nothing to answer; an error is something. */
export function isEmpty(cell: ArgumentCell): boolean {
  return !isError(cell) && isBlank(cell);
}

/** The text of a cell without the space around it; an error has none. */
export function textOf(cell: ArgumentCell): string {
  return isError(cell) ? '' : cellText(cell).trim();
}
