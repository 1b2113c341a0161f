import type { Part } from '../../types';
import { isLeftAlone } from '../status';
import { items } from './items';
import { rules } from './rules';

export const workplace: Part = {
  id: 'workplace',
  title: 'workplace file',
  items,
  key: ['LOCALESTID', 'ESTNAME'],
  identity: ['LOCALESTID'],
  rules,
  onlyAlways: isLeftAlone,
  oneFindingANumber: true,
  asSent: true,
};
