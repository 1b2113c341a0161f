/** The rules of the curriculum, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { rule as subjectNotACode } from './x-subject-not-a-code';

export const rules: readonly Rule[] = [subjectNotACode];
