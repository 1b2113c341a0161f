import type { Part } from '../../types';
import { items } from './items';
import { rules } from './rules';

export const training: Part = {
  id: 'training',
  title: 'training file',
  items,
  key: ['LOCALESTID', 'UNIQUEWORKERID'],
  identity: ['LOCALESTID', 'UNIQUEWORKERID', 'CATEGORY', 'DATECOMPLETED'],
  joins: [
    { part: 'worker', by: ['UNIQUEWORKERID'], with: ['LOCALESTID'] },
    { part: 'workplace', by: ['LOCALESTID'] },
  ],
  rules,
  asSent: true,
};
