import type { Part } from '../../types';
import { isLeftAlone } from '../status';
import { items } from './items';
import { rules } from './rules';

/** No row takes a value from the workplace file: the service never does, and columns share names. */
export const worker: Part = {
  id: 'worker',
  title: 'worker file',
  items,
  key: ['UNIQUEWORKERID', 'DISPLAYID'],
  identity: ['LOCALESTID', 'UNIQUEWORKERID'],
  rules,
  onlyAlways: isLeftAlone,
  oneFindingANumber: true,
  asSent: true,
};
