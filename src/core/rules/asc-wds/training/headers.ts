/** Rules about the header row of the training file, of which the service wants every letter. */
import {
  columnOrder,
  headerSpelling,
  missingColumns,
  unknownColumns,
} from '../../common/header-rules';
import type { HeaderRule } from '../../types';
import { items } from './items';
import { make } from './make';

const of = {
  make,
  part: 'asc-wds/training',
  items,
  severity: 'error',
  why: 'The service recognises a training file by its exact header row, and no other.',
} as const;

export const headers: readonly HeaderRule[] = [
  missingColumns(of),
  unknownColumns(of),
  columnOrder(of),
  headerSpelling(of),
];
