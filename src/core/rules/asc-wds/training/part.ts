import type { Part } from '../../types';

export const training: Part = {
  id: 'training',
  title: 'training file',
  items: [],
  key: ['LOCALESTID', 'UNIQUEWORKERID'],
  rules: [],
  oneFindingANumber: true,
};
