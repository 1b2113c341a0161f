/** Rules of staff as they run on a sheet of contracts, on which a person may have several rows. */
import type { Rule } from '../../types';
import {
  rule as teacherNumberRepeated,
  ruleByPerson as teacherNumberOfSeveral,
} from './6500-teacher-number-repeated';
import {
  rule as niNumberRepeated,
  ruleByPerson as niNumberOfSeveral,
} from './6510-ni-number-repeated';
import { rules } from './rules';
import { rule as staffIdRepeated } from './x-staff-id-repeated';

const instead: ReadonlyMap<Rule, readonly Rule[]> = new Map([
  [teacherNumberRepeated, [teacherNumberOfSeveral]],
  [niNumberRepeated, [niNumberOfSeveral]],
  [staffIdRepeated, []],
]);

export const rulesOnContracts: readonly Rule[] = rules.flatMap(
  (rule) => instead.get(rule) ?? [rule],
);
