/** All rules about a date of birth, for any return. */
import type { RowRule } from '../types';
import { ageRule, dayRules, futureDayRule, type DayPlace } from './days';

/** Ages that are not asked about: a first job, and a last one. */
const AGES = { from: 16, to: 75 } as const;

/** Ids `x-date-of-birth-unreadable`, `-impossible`, `-two-digit-year`, `-placeholder`, `-future`, `-age`. */
export function dateOfBirthRules(place: Omit<DayPlace, 'name' | 'only'>): readonly RowRule[] {
  const named = { ...place, name: 'date of birth' };
  return [...dayRules(named), futureDayRule(named), ageRule({ ...named, ...AGES })];
}
