import type { RowReader, RowsWanted, TableFile } from '../../../src/cli/files/types';
import type { CellValue } from '../../../src/core/sheet/types';
import { MemorySink } from './memory-sink';

/** Reads all rows, without writing. */
export async function readRows(
  file: TableFile,
  wanted: RowsWanted,
): Promise<readonly (readonly [number, ...CellValue[]])[]> {
  const rows: (readonly [number, ...CellValue[]])[] = [];
  await file.rows(
    wanted,
    readerOf((row, cells) => {
      rows.push([row, ...cells]);
      return [];
    }),
  );
  return rows;
}

/** Writes the file with columns appended. */
export async function append(
  file: TableFile,
  wanted: RowsWanted,
  headers: readonly string[],
  cellsFor: RowReader['row'],
): Promise<{ content: Buffer; notes: readonly string[] }> {
  const sink = new MemorySink();
  const notes = await file.rows(wanted, readerOf(cellsFor), { headers, sink });
  return { content: sink.content, notes };
}

function readerOf(row: RowReader['row']): RowReader {
  return { row, pause: () => Promise.resolve(true) };
}
