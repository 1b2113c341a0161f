import type { Part } from '../../types';

export const workplace: Part = {
  id: 'workplace',
  title: 'workplace file',
  items: [],
  key: ['LOCALESTID', 'ESTNAME'],
  rules: [],
  oneFindingANumber: true,
};
