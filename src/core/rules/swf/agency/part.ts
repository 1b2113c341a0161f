import { agencyColumns as items } from '../items/parts';
import { missingFrom } from '../missing-columns';
import type { Part } from '../../types';
import { rules } from './rules';

/** How many support staff of agencies and other third parties a school has, by role. */
export const agency: Part = {
  id: 'agency',
  title: 'agency headcount sheet',
  items,
  key: ['Estab', 'RoleIdentifier'],
  identity: ['Estab', 'RoleIdentifier'],
  rules: [missingFrom('agency', items), ...rules],
  oneFindingANumber: true,
};
