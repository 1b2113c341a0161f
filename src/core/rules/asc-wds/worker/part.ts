import type { Part } from '../../types';
import { items } from './items';
import { rules } from './rules';

export const worker: Part = {
  id: 'worker',
  title: 'worker file',
  items,
  key: ['UNIQUEWORKERID', 'DISPLAYID'],
  joins: [{ part: 'workplace', by: ['LOCALESTID'] }],
  rules,
  oneFindingANumber: true,
};
