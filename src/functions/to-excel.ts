/** Answers made into what Excel takes back. The only place that makes Excel's errors. */
import type { Answer, AnswerError, Answers } from '../core/answers/answer';

/** What a function returns: cells in rows, or a promise of them. */
export type Cells = unknown[][];

/**
 * Answers as cells. An error that stands alone is thrown, since that is how Excel is sure to show
 * its words; among others it is a cell like them, and so is one that can carry no words: thrown, the
 * library makes `#VALUE!` of most of those.
 */
export function toCells(answers: Answers): Cells {
  const [[only] = []] = answers;
  const alone = answers.length === 1 && answers[0]?.length === 1;
  if (alone && only?.ok === false && hasWords(only.error)) throw errorOf(only);
  return answers.map((row) => row.map((one) => (one.ok ? one.value : errorOf(one))));
}

function errorOf({ error, message }: Extract<Answer, { ok: false }>): CustomFunctions.Error {
  const code = codes()[error];
  return hasWords(error)
    ? new CustomFunctions.Error(code, message)
    : new CustomFunctions.Error(code);
}

function codes(): Readonly<Record<AnswerError, CustomFunctions.ErrorCode>> {
  const { ErrorCode } = CustomFunctions;
  return {
    '#N/A': ErrorCode.notAvailable,
    '#VALUE!': ErrorCode.invalidValue,
    '#REF!': ErrorCode.invalidReference,
    '#NAME?': ErrorCode.invalidName,
    '#DIV/0!': ErrorCode.divisionByZero,
    '#NUM!': ErrorCode.invalidNumber,
    '#NULL!': ErrorCode.nullReference,
  };
}

function hasWords(error: AnswerError): boolean {
  return error === '#N/A' || error === '#VALUE!';
}
