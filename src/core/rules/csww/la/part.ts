import type { Part } from '../../types';
import { items } from './items';
import { rules } from './rules';

export const la: Part = {
  id: 'la',
  title: 'totals of the authority',
  items,
  key: [],
  identity: [],
  rules,
};
