/** Writes decisions into custom XML parts, each part with a single write. */
import type { Decision } from '../core/review/types';
import { partXml, readPart, RECORDS_A_PART } from '../core/review/xml';
import { cellBytes, cutBlocks } from './blocks';
import type { Part } from './memory-parts';
import { problem } from './problems';
import { CannotGoOn, syncWhenFree } from './run';
import type { WorkOptions } from './port';

/** What one part is to hold. */
export interface Piece {
  /** The part that gets longer; null for a new one. */
  readonly into: string | null;
  readonly part: number;
  readonly records: readonly Decision[];
}

/**
 * Records go into the last part when all of them fit, else into new ones: then a write that fails
 * has spoilt nothing that was there.
 */
export function piecesOf(added: readonly Decision[], last: Part | undefined): readonly Piece[] {
  if (added.length === 0) return [];
  if (last && last.records.length > 0 && last.count + added.length <= RECORDS_A_PART) {
    return [{ into: last.id, part: last.part, records: [...last.records, ...added] }];
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < added.length; at += RECORDS_A_PART) {
    const part = (last?.part ?? 0) + pieces.length + 1;
    pieces.push({ into: null, part, records: added.slice(at, at + RECORDS_A_PART) });
  }
  return pieces;
}

/** Writes the pieces and reads them back in the same request. */
export async function writePieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  options: WorkOptions,
): Promise<void> {
  const xmls = pieces.map(({ part, records }) => partXml(part, records));
  for (const { start, rows } of cutBlocks(pieces.length, (at) => cellBytes(xmls[at]))) {
    const back = await syncWhenFree(
      context,
      () =>
        pieces.slice(start, start + rows).map((piece, at) => put(context, piece, xmls[start + at])),
      options,
    );
    for (const [at, { value }] of back.entries()) {
      // Excel may write the same XML in another way.
      const read = readPart(value);
      const isKept =
        typeof read === 'object' && sameRecords(read.records, pieces[start + at]?.records ?? []);
      if (!isKept) throw new CannotGoOn(problem('unknown', 'keep decisions in the workbook'));
    }
  }
}

function put(
  context: Excel.RequestContext,
  { into }: Piece,
  xml = '',
): OfficeExtension.ClientResult<string> {
  const { customXmlParts } = context.workbook;
  if (into === null) return customXmlParts.add(xml).getXml();
  const part = customXmlParts.getItem(into);
  part.setXml(xml);
  return part.getXml();
}

/** True for the same records in the same order. */
export function sameRecords(some: readonly Decision[], others: readonly Decision[]): boolean {
  return some.length === others.length && partXml(1, some) === partXml(1, others);
}
