import { staffColumns as items } from '../items/parts';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/** A row a person. */
export const staff: Part = {
  id: 'staff',
  title: 'staff sheet',
  items,
  key: ['StaffId', 'PersonFamilyName', 'PersonGivenName'],
  identity: ['StaffId', 'TeacherNumber'],
  rules: [...headerRules('staff', items), ...rules],
  oneFindingANumber: true,
};
