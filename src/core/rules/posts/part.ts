import type { Part } from '../types';
import { items } from './items';
import { rules } from './rules';

export const list: Part = {
  id: 'posts',
  title: 'post list',
  items,
  key: ['Post number', 'Employee number'],
  identity: ['Post number', 'Employee number'],
  rules,
};
