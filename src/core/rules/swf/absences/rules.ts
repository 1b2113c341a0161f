/** The rules of absences, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { rule as firstDayUnreadable } from './4920-first-day-unreadable';
import { rule as firstDayOutsideTheYear } from './4920-first-day-outside-the-year';
import { rule as lastDayUnreadable } from './4936-last-day-unreadable';
import { rule as lastDayOutsideTheYears } from './4936-last-day-outside-the-years';
import { rule as lastDayAfterCensusDay } from './4945q-last-day-after-census-day';
import { rule as severalOpenAbsences } from './4950q-several-open-absences';
import { rule as lastDayMissing } from './x-last-day-missing';
import { rule as lastDayBeforeFirst } from './x-last-day-before-first';
import { rule as daysLostMissing } from './x-days-lost-missing';
import { rule as firstDayMissing } from './x-first-day-missing';
import { rule as categoryNotACode } from './x-category-not-a-code';
import { rule as absenceWithoutPerson } from './x-absence-without-person';

export const rules: readonly Rule[] = [
  firstDayUnreadable,
  firstDayOutsideTheYear,
  lastDayUnreadable,
  lastDayOutsideTheYears,
  lastDayAfterCensusDay,
  severalOpenAbsences,
  lastDayMissing,
  lastDayBeforeFirst,
  daysLostMissing,
  firstDayMissing,
  categoryNotACode,
  absenceWithoutPerson,
];
