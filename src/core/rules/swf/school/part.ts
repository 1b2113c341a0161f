import { schoolColumns as items } from '../items/parts';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/** A row a school, or the authority itself. */
export const school: Part = {
  id: 'school',
  title: 'school sheet',
  items,
  key: ['Estab', 'LEA'],
  identity: ['Estab', 'LEA'],
  rules: [...headerRules('school', items), ...rules],
  oneFindingANumber: true,
};
