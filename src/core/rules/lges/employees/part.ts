import type { Part } from '../../types';
import { items } from './items';
import { rules } from './rules';

export const employees: Part = {
  id: 'employees',
  title: 'list of employees',
  items,
  key: ['Employee number', 'Post number'],
  identity: ['Employee number', 'Post number'],
  rules,
};
