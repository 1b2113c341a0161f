/** The rules of agency and third-party support staff, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { establishmentForm, establishmentRange } from '../estab';
import { rule as agencyTeachingRole } from './7230-agency-teaching-role';
import { rule as roleNotACode } from './x-role-not-a-code';
import { rule as headcountNotWhole } from './x-headcount-not-whole';

export const rules: readonly Rule[] = [
  agencyTeachingRole,
  roleNotACode,
  headcountNotWhole,
  establishmentForm('agency'),
  establishmentRange('agency'),
];
