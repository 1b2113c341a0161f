import { agencyColumns as items } from '../items/parts';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/** How many support staff of agencies and other third parties a school has, by role. */
export const agency: Part = {
  id: 'agency',
  title: 'agency headcount sheet',
  items,
  key: ['Estab', 'RoleIdentifier'],
  identity: ['Estab', 'RoleIdentifier'],
  rules: [...headerRules('agency', items), ...rules],
  oneFindingANumber: true,
};
