/** A post list as long and as wide as one wants: the sample's columns, then columns of other matters. */
import type { CellValue } from '../../../src/core/sheet/types';
import { largerList } from '../lists/larger';
import { sampleRows } from '../lists/sample';

/** Headers and so many rows, each so many cells wide. */
export function wideList(rows: number, columns: number): readonly (readonly CellValue[])[] {
  const list = largerList(sampleRows(), rows);
  const headers = Object.keys(list[0] ?? {});
  const others = Array.from({ length: columns - headers.length }, (_, at) => at + 1);
  return [
    [...headers, ...others.map((at) => `Remark ${String(at)}`)],
    ...list.map((row, number) => [
      ...headers.map((header) => row[header] ?? ''),
      ...others.map((at) => ((number + at) % 3 === 0 ? number * at : `Cost centre ${String(at)}`)),
    ]),
  ];
}
