import type { Part } from '../../types';
import { items } from './items';
import { rules } from './rules';

export const workers: Part = {
  id: 'workers',
  title: 'list of workers',
  items,
  key: ['SWENo'],
  identity: ['SWENo', 'RoleStartDate'],
  rules,
};
