/** Writes a copy of the file with a status column, and in a workbook marks. */
import { markFormula, statusTexts } from '../../core/report/status';
import { freeHeaders } from '../../core/sheet/free-header';
import type { RowReader, SheetChange, Sink, TableFile } from '../files/types';
import { headerOf } from './places';
import type { CheckedPart } from './run-checks';

const STATUS_HEADER = 'Rolecheck';

/** What the status column of a list with these headers is called. */
export function statusHeader(headers: readonly string[]): string {
  return freeHeaders([STATUS_HEADER], headers)[0] ?? STATUS_HEADER;
}

/** True when a list has such a column already. */
export function hasStatus(headers: readonly string[]): boolean {
  return statusHeader(headers) !== STATUS_HEADER;
}

/** @returns sentences on what a person should know of the outcome */
export function writeStatus(
  file: TableFile,
  parts: readonly CheckedPart[],
  sink: Sink,
): Promise<readonly string[]> {
  return file.write(
    parts.map((part) => changeOf(part)),
    sink,
  );
}

function changeOf(part: CheckedPart): SheetChange {
  const { head, cells, result, rowNumbers } = part;
  const [column = 0] = cells.positions?.values() ?? [];
  const headers = (name: string): string => headerOf(name, part);
  const texts = statusTexts(result.findings, rowNumbers.length, headers);
  const marked = [
    ...new Set(result.findings.filter(({ row }) => row >= 0).map((one) => one.column)),
  ];
  return {
    wanted: { sheet: head.sheet, headerRow: head.headerRow, columns: [column] },
    headers: [statusHeader(head.headers)],
    reader: statusReader(rowNumbers, texts),
    marks: marked.flatMap((name) => {
      const at = cells.positions?.get(name);
      if (at === undefined) return [];
      return [{ column: at, formula: (cell: string) => markFormula(headers(name), cell) }];
    }),
  };
}

/** The same rows come again, in the same order. */
function statusReader(rowNumbers: readonly number[], texts: readonly string[]): RowReader {
  let next = 0;
  return {
    row(row) {
      while (next < rowNumbers.length && (rowNumbers[next] ?? 0) < row) next++;
      return [rowNumbers[next] === row ? (texts[next] ?? '') : ''];
    },
    pause: () => Promise.resolve(true),
  };
}
