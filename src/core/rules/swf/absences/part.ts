import { absencesColumns as items } from '../items/parts';
import { PERSON_KEYS } from '../items/people';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/** A row for each absence of a person. */
export const absences: Part = {
  id: 'absences',
  title: 'absences sheet',
  items,
  key: ['StaffId', 'PersonFamilyName', 'PersonGivenName', 'NINumber'],
  identity: ['StaffId', 'FirstDayOfAbsence'],
  joins: [{ part: 'staff', by: PERSON_KEYS }],
  rules: [...headerRules('absences', items), ...rules],
  oneFindingANumber: true,
};
