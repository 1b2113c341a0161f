import { curriculumColumns as items } from '../items/parts';
import { PERSON_KEYS } from '../items/people';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/** A row for each subject and year group that a teacher teaches. */
export const curriculum: Part = {
  id: 'curriculum',
  title: 'curriculum sheet',
  items,
  key: ['StaffId', 'PersonFamilyName', 'PersonGivenName', 'NINumber'],
  identity: ['StaffId', 'GeneralSubject', 'YearGroup'],
  joins: [{ part: 'staff', by: PERSON_KEYS }],
  rules: [...headerRules('curriculum', items), ...rules],
  oneFindingANumber: true,
};
