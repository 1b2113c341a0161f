import { schoolColumns as items } from '../items/parts';
import { missingFrom } from '../missing-columns';
import type { Part } from '../../types';
import { rules } from './rules';

/** A row a school, or the authority itself. */
export const school: Part = {
  id: 'school',
  title: 'school sheet',
  items,
  key: ['Estab', 'LEA'],
  identity: ['Estab', 'LEA'],
  rules: [missingFrom('school', items), ...rules],
  oneFindingANumber: true,
};
