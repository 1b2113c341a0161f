/** Rules about the header row. The service knows a worker file by its headers alone, and says nothing of what is wrong with them. */
import type { HeaderRule } from '../../types';
import {
  columnOrder,
  headerSpelling,
  missingColumns,
  unknownColumns,
} from '../../common/header-rules';
import { items } from './items';
import { make } from './make';
import { rule as qualificationColumns } from './x-qualification-columns';

const of = {
  make,
  part: 'asc-wds/worker',
  items,
  severity: 'error',
  why: 'The service does not know the file as a worker file, and refuses it.',
} as const;

export const headerRules: readonly HeaderRule[] = [
  missingColumns(of),
  unknownColumns(of),
  headerSpelling(of),
  columnOrder(of),
  qualificationColumns,
];
