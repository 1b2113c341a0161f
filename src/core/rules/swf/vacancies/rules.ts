/** The rules of vacancies, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { establishmentForm, establishmentRange } from '../estab';
import { rule as subjectNotWanted } from './7010-subject-not-wanted';
import { rule as tenureMissing } from './7040-tenure-missing';
import { rule as noVacancies } from './7240q-no-vacancies';
import { rule as postNotACode } from './x-post-not-a-code';
import { rule as subjectNotACode } from './x-subject-not-a-code';

export const rules: readonly Rule[] = [
  subjectNotWanted,
  tenureMissing,
  noVacancies,
  postNotACode,
  subjectNotACode,
  establishmentForm('vacancies'),
  establishmentRange('vacancies'),
];
