/** Rows of a sheet that are no rows of the return: totals and examples. */
import { exampleRows, surveyRows, type RowSurvey } from '../sheet/set-aside';
import type { CellGrid } from '../sheet/types';
import type { PartCells } from './table';

/**
 * Looks through the rows of a part. What it finds is for `PartCells.aside`. A row that names a post
 * and is called `Total` is one with a wrong title, of which a rule speaks.
 *
 * @param sample the first rows under the header, with all columns of the sheet
 */
export function surveyPart(
  { part, columns, count }: Pick<PartCells, 'part' | 'columns' | 'count'>,
  sample: CellGrid,
): RowSurvey {
  const names = [...columns.keys()];
  const known = new Set([...part.key, ...part.identity]);
  const keys = names.flatMap((name, at) => (known.has(name) ? [at] : []));
  return surveyRows([...columns.values()], count, { keys }, exampleRows(sample));
}
