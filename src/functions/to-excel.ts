/** Answers made into what Excel takes back. The only place that makes Excel's errors. */
import type { Answer, Answers } from '../core/answers/answer';

/** What a function returns: cells in rows, or a promise of them. */
export type Cells = unknown[][];

/**
 * Answers as cells. An error that stands alone is thrown, since that is how Excel is sure to show
 * its words; among others it is a cell like them.
 */
export function toCells(answers: Answers): Cells {
  const [[only] = []] = answers;
  const alone = answers.length === 1 && answers[0]?.length === 1;
  if (alone && only?.ok === false) throw errorOf(only);
  return answers.map((row) => row.map((one) => (one.ok ? one.value : errorOf(one))));
}

function errorOf({ error, message }: Extract<Answer, { ok: false }>): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === '#N/A' ? notAvailable : invalidValue, message);
}
