/** Rows of a sheet that are no rows of the return: totals and examples. */
import { exampleRows, labelledRows, surveyRows, type RowSurvey } from '../sheet/set-aside';
import type { CellGrid } from '../sheet/types';
import type { PartCells } from './table';

/**
 * Looks through the rows of a part. What it finds is for `PartCells.aside`. A row that names a post
 * and is called `Total` is one with a wrong title, of which a rule speaks.
 *
 * @param sample the first rows under the header, with all columns of the sheet
 * @param labelled rows whose first filled cell, in any column, names a total; those of the sample
 *   where not all columns were read
 */
export function surveyPart(
  { part, columns, count }: Pick<PartCells, 'part' | 'columns' | 'count'>,
  sample: CellGrid,
  labelled: ReadonlySet<number> = labelledRows(sample),
): RowSurvey {
  const names = [...columns.keys()];
  const known = new Set([...part.key, ...part.identity]);
  const keys = names.flatMap((name, at) => (known.has(name) ? [at] : []));
  const title = names.indexOf('Job title');
  const cells = title < 0 ? { keys } : { title, keys };
  return surveyRows([...columns.values()], count, cells, exampleRows(sample), labelled);
}
