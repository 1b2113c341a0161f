/**
 * The cell functions, `=WDS.ROLE(B2)` and the others. `functions.json`, which Excel reads, and
 * the help that it shows while a formula is typed are generated from the comments below: at most
 * 128 characters for a function or a parameter.
 *
 * Every parameter takes one cell or a range, and the answer has the shape of the ranges given. None
 * is volatile, and none changes its meaning once it has been released: a new one is added instead.
 */
import type { PostArguments } from '../core/answers/coding';
import { argumentFrom as cells } from './from-excel';
import { run } from './run';

/**
 * Role code (HWR) for a job title, or for each of a column of them.
 * @customfunction ROLE
 * @param title Job title: one cell or a range.
 * @param [department] Department or service, if there is one: one cell, or a range as high as the titles.
 * @param [employer] Employer or school, if there is one: one cell, or a range as high as the titles.
 * @param [grade] Grade, if there is one: one cell, or a range as high as the titles.
 * @returns {unknown[][]} Role codes.
 */
export function role(
  title: unknown[][],
  department?: unknown[][],
  employer?: unknown[][],
  grade?: unknown[][],
) {
  return run(({ roleAnswers }, { coder }) =>
    roleAnswers(coder, post(title, department, employer, grade)),
  );
}

/**
 * Standard Occupational Classification code for a job title, or for each of a column of them.
 * @customfunction SOC
 * @param title Job title: one cell or a range.
 * @param [edition] 2000, 2010, 2020 or "2020-6" for the 6-digit extension. 2020 when left out.
 * @param [department] Department or service, if there is one: one cell, or a range as high as the titles.
 * @param [employer] Employer or school, if there is one: one cell, or a range as high as the titles.
 * @returns {unknown[][]} SOC codes.
 */
export function soc(
  title: unknown[][],
  edition?: unknown[][],
  department?: unknown[][],
  employer?: unknown[][],
) {
  return run(({ socAnswers }, { coder }) =>
    socAnswers(coder, post(title, department, employer), cells(edition)),
  );
}

/**
 * How likely it is, 0 to 1, that the role and the SOC codes found for a job title are right.
 * @customfunction CONFIDENCE
 * @param title Job title: one cell or a range.
 * @param [department] Department or service, if there is one: one cell, or a range as high as the titles.
 * @param [employer] Employer or school, if there is one: one cell, or a range as high as the titles.
 * @param [grade] Grade, if there is one: one cell, or a range as high as the titles.
 * @returns {unknown[][]} Probabilities.
 */
export function confidence(
  title: unknown[][],
  department?: unknown[][],
  employer?: unknown[][],
  grade?: unknown[][],
) {
  return run(({ confidenceAnswers }, { coder }) =>
    confidenceAnswers(coder, post(title, department, employer, grade)),
  );
}

/**
 * The best choices for one job title, one a row: role code, role, SOC 2020, confidence.
 * @customfunction SUGGEST
 * @param title Job title: one cell.
 * @param [count] How many choices, 1 to 5. 5 when left out.
 * @returns {unknown[][]} Choices, best first.
 */
export function suggest(title: unknown[][], count?: unknown[][]) {
  return run(({ suggestAnswers }, { coder }) => suggestAnswers(coder, cells(title), cells(count)));
}

/**
 * What a code of a code set means.
 * @customfunction LABEL
 * @param code Code: one cell or a range.
 * @param set Code set, such as "hwr" or "swf.role". =WDS.CODES("sets") lists them.
 * @returns {unknown[][]} Labels.
 */
export function label(code: unknown[][], set: unknown[][]) {
  return run(({ labelAnswers }, { library }) => labelAnswers(library, cells(code), cells(set)));
}

/**
 * Codes of a code set with what they mean, one a row.
 * @customfunction CODES
 * @param set Code set, such as "hwr" or "swf.role"; "sets" lists the sets themselves.
 * @param [search] Beginning of a code, or words of what it means. All codes when left out.
 * @returns {unknown[][]} Codes and labels.
 */
export function codes(set: unknown[][], search?: unknown[][]) {
  return run(({ codesAnswers }, { library }) => codesAnswers(library, cells(set), cells(search)));
}

/**
 * The code of another code set that goes with a code; #N/A says what more must be known.
 * @customfunction MAP
 * @param code Code: one cell or a range.
 * @param from Code set that the code is from, such as "hwr".
 * @param to Code set that is wanted, such as "swf.role".
 * @returns {unknown[][]} Codes; where several go with one, the first.
 */
export function map(code: unknown[][], from: unknown[][], to: unknown[][]) {
  return run(({ mapAnswers }, { library }) =>
    mapAnswers(library, cells(code), cells(from), cells(to)),
  );
}

/**
 * TRUE where a value will do for an item, FALSE where it must be put right.
 * @customfunction VALID
 * @param value Value: one cell or a range.
 * @param item Code set or item, such as "swf.role" or "person.ni-number". =WDS.CODES("sets") lists them.
 * @returns {unknown[][]} TRUE or FALSE; blank for a blank.
 */
export function valid(value: unknown[][], item: unknown[][]) {
  return run(({ validAnswers }, { library }) => validAnswers(library, cells(value), cells(item)));
}

/**
 * What is wrong with a value and what to do; blank where nothing is wrong.
 * @customfunction CHECK
 * @param value Value: one cell or a range.
 * @param item Code set or item, such as "swf.role" or "person.ni-number". =WDS.CODES("sets") lists them.
 * @returns {unknown[][]} Sentences.
 */
export function check(value: unknown[][], item: unknown[][]) {
  return run(({ checkAnswers }, { library }) => checkAnswers(library, cells(value), cells(item)));
}

function post(
  title: unknown,
  department?: unknown,
  employer?: unknown,
  grade?: unknown,
): PostArguments {
  return {
    title: cells(title),
    department: cells(department),
    employer: cells(employer),
    grade: cells(grade),
  };
}
