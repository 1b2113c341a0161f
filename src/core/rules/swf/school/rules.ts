/** The rules of the school, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { establishmentForm, establishmentRange } from '../estab';
import { rule as occasionalQualified } from './7110-occasional-qualified';
import { rule as occasionalUnqualified } from './7111-occasional-unqualified';
import { rule as noVacancies } from './7240q-no-vacancies';
import { rule as laNumberNotACode } from './x-la-number-not-a-code';

export const rules: readonly Rule[] = [
  occasionalQualified,
  occasionalUnqualified,
  noVacancies,
  laNumberNotACode,
  establishmentForm('school'),
  establishmentRange('school'),
];
