/** What the functions do, loaded together with the data that they do it with. */
export { checkAnswers, validAnswers } from '../core/answers/checks';
export { codesAnswers, labelAnswers, mapAnswers } from '../core/answers/codes';
export { confidenceAnswers, roleAnswers, socAnswers, suggestAnswers } from '../core/answers/coding';
