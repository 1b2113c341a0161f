/** Rules about the header row of a file, of which the service wants every letter. */
import {
  columnOrder,
  headerSpelling,
  missingColumns,
  unknownColumns,
} from '../common/header-rules';
import type { Makers } from '../common/row-rule';
import type { HeaderRule, PartItem } from '../types';

/** @param file what the file is called, as it stands inside a sentence: `worker` */
export function headerRulesOf(
  file: 'workplace' | 'worker' | 'training',
  make: Makers,
  items: readonly PartItem[],
): readonly HeaderRule[] {
  const of = {
    make,
    part: `asc-wds/${file}`,
    items,
    severity: 'error',
    why: `The service recognises a ${file} file by its exact header row, and refuses any other.`,
  } as const;
  return [missingColumns(of), unknownColumns(of), headerSpelling(of), columnOrder(of)];
}
