/** Rules about the header row of a file, of which the service wants every letter, and ours about its cells. */
import { formulaError } from '../common/errors-of-formulas';
import {
  columnOrder,
  headerSpelling,
  missingColumns,
  unknownColumns,
} from '../common/header-rules';
import { madeByExcel } from '../common/made-by-excel';
import type { Makers } from '../common/row-rule';
import type { PartItem, Rule } from '../types';

/** @param file what the file is called, as it stands inside a sentence: `worker` */
export function headerRulesOf(
  file: 'workplace' | 'worker' | 'training',
  make: Makers,
  items: readonly PartItem[],
): readonly Rule[] {
  const of = {
    make,
    part: `asc-wds/${file}`,
    items,
    severity: 'error',
    why: `The service recognises a ${file} file by its exact header row, and refuses any other.`,
  } as const;
  const cells = { make, part: of.part, items, asSent: true };
  return [
    missingColumns(of),
    unknownColumns(of),
    headerSpelling(of),
    columnOrder(of),
    formulaError(cells),
    ...madeByExcel(cells),
  ];
}
