/** The columns of each part, put together from those that parts have in common. */
import type { PartItem } from '../../types';
import { contractIdItem, contractItems, payItems, periodItems, postItem } from './contracts';
import { estabItems } from './estab';
import { optional } from './optional';
import {
  absenceItems,
  curriculumItems,
  headcountItem,
  qualificationItems,
  schoolItems,
  subjectItem,
  tenureItem,
} from './others';
import { identityItems, personItems } from './people';
import { roleItems } from './roles';

export const staffColumns: readonly PartItem[] = [...identityItems, ...personItems];

export const contractsColumns: readonly PartItem[] = [
  ...optional(identityItems),
  contractIdItem,
  ...contractItems,
  ...periodItems,
  postItem,
  ...payItems,
  ...optional(personItems),
  ...optional(roleItems),
];

export const rolesColumns: readonly PartItem[] = [
  ...optional(identityItems),
  contractIdItem,
  ...roleItems,
  ...optional([postItem, ...periodItems, ...payItems]),
];

export const absencesColumns: readonly PartItem[] = [...optional(identityItems), ...absenceItems];

export const qualificationsColumns: readonly PartItem[] = [
  ...optional(identityItems),
  ...qualificationItems,
];

export const curriculumColumns: readonly PartItem[] = [
  ...optional(identityItems),
  ...curriculumItems,
];

export const schoolColumns: readonly PartItem[] = [...estabItems, ...schoolItems];

export const vacanciesColumns: readonly PartItem[] = [
  ...estabItems,
  postItem,
  ...optional([subjectItem]),
  tenureItem,
];

export const agencyColumns: readonly PartItem[] = [...estabItems, ...roleItems, headcountItem];
