/** A sheet's XML with new columns, and marks that read them. */
import type { SheetChange } from '../types';
import { RowAppender, widenDimension } from './append-cells';
import { ByteWriter } from './byte-writer';
import { MarkInserter } from './insert-marks';
import type { GivenRow, RowGiver } from './row-giver';
import type { RowPiece } from './row-piece';
import { pieces, SheetScanner } from './sheet-scanner';

/** A sheet that is to be written with more columns. */
export interface PlannedSheet {
  readonly giver: RowGiver;
  readonly change: SheetChange;
  /** Number of the marks' format; none in a workbook without styles. */
  readonly format: number | undefined;
}

/**
 * The sheet with the new columns, after the last column that is used. A piece of it is used again once
 * the next but one has been asked for.
 */
export async function* appended(
  part: AsyncIterable<Buffer>,
  { giver, change: { headers, marks = [] }, format }: PlannedSheet,
): AsyncGenerator<Buffer> {
  const { known, reader } = giver;
  const first = known.lastColumn + 1;
  const inserter = new MarkInserter({
    marks: format === undefined ? [] : marks,
    firstRow: giver.wanted.headerRow + 1,
    lastRow: known.lastListed,
    said: first,
    format: format ?? 0,
    lastPriority: known.lastPriority,
  });
  const scanner = new SheetScanner();
  const out = new ByteWriter();
  const appender = new RowAppender(out, first);
  /** May still be read. */
  let before: Buffer | undefined;
  for await (const run of pieces(scanner, part)) {
    for (const piece of run) {
      out.text(piece.gap);
      if (piece.kind === 'tag') {
        out.text(inserter.before(piece));
        const isDimension = piece.tag.kind !== 'close' && piece.tag.is(piece.xml, 'dimension');
        const [column, row] = [known.lastColumn + headers.length, known.lastRow];
        out.text(isDimension ? widenDimension(piece, column, row) : piece.xml);
      } else if (piece.number === giver.wanted.headerRow) {
        appender.row(piece, headers, known.headerStyle);
      } else {
        appendRows(appender, piece, giver.upTo(piece));
      }
    }
    for (const full of out.take()) {
      yield full;
      if (before) out.takeBack(before);
      before = full;
      await reader.pause();
    }
  }
  out.text(scanner.rest);
  yield* out.take(true);
  await reader.pause();
}

/** A row of the sheet with its cells, after the blank rows that had no place in the sheet's XML. */
function appendRows(appender: RowAppender, piece: RowPiece, given: readonly GivenRow[]): void {
  let written = false;
  for (const { number, cells } of given) {
    written = number === piece.number;
    if (written) appender.row(piece, cells);
    else appender.newRow(number, piece.prefix, cells);
  }
  if (!written) appender.row(piece, []);
}
