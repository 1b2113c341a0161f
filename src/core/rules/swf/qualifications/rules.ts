/** The rules of qualifications, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { rule as subjectForm } from './6220-subject-form';
import { rule as subjectWithdrawn } from './6220-subject-withdrawn';
import { rule as subjectsAlike } from './6245-subjects-alike';
import { rule as qualificationNotACode } from './x-qualification-not-a-code';
import { rule as classNotACode } from './x-class-not-a-code';
import { rule as qualificationWithoutPerson } from './x-qualification-without-person';

export const rules: readonly Rule[] = [
  subjectForm,
  subjectWithdrawn,
  subjectsAlike,
  qualificationNotACode,
  classNotACode,
  qualificationWithoutPerson,
];
