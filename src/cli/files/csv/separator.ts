/** Tells which character separates the cells of a .csv. */
import { RecordReader } from './records';

const candidates = [',', ';', '\t'] as const;
/** As many records as it takes to tell. */
const SAMPLE_RECORDS = 60;
/** A long quoted text may hold any of them: this far and no further. */
const SAMPLE_UNITS = 256 * 1024;

export interface Layout {
  /** The separator's character code. */
  readonly separator: number;
  /** Where the first record begins: after a line `sep=;`, which Excel reads and does not show. */
  readonly start: number;
}

/**
 * The separator that cuts most of the first records into the same number of cells; of two that cut
 * equally many, the one that gives more cells. A file in which none does has one column and is
 * taken to be separated by commas.
 */
export function findSeparator(units: Uint8Array | Uint16Array, from: number): Layout {
  const said = saidByExcel(units, from);
  if (said) return said;
  const sample = units.subarray(0, from + SAMPLE_UNITS);
  let best = { separator: ','.charCodeAt(0), records: 0, cells: 1 };
  for (const candidate of candidates) {
    const separator = candidate.charCodeAt(0);
    const { records, cells } = commonest(sample, from, separator);
    if (records > best.records || (records === best.records && cells > best.cells)) {
      best = { separator, records, cells };
    }
  }
  return { separator: best.separator, start: from };
}

/**
 * How many cells, more than one, the records most often have, and in how many records. None, when
 * from the first such record on more have one cell: then the character only stands in a text here
 * and there (`Cook; relief`), as writers of comma-separated files need not quote it.
 */
function commonest(
  units: Uint8Array | Uint16Array,
  from: number,
  separator: number,
): { records: number; cells: number } {
  const reader = new RecordReader(units, from, separator);
  const counts = new Map<number, number>();
  const none = { records: 0, cells: 1 };
  let uncut = 0;
  for (let read = 0; read < SAMPLE_RECORDS && reader.next();) {
    // It takes a quotation mark for a cell's first that is not: unless the sample was cut, it is not it.
    if (reader.unclosed && units.length < from + SAMPLE_UNITS) return none;
    if (reader.isEmptyLine) continue;
    read++;
    if (reader.fields > 1) counts.set(reader.fields, (counts.get(reader.fields) ?? 0) + 1);
    else if (counts.size > 0) uncut++;
  }
  let best = none;
  for (const [cells, records] of counts) {
    if (records > best.records || (records === best.records && cells > best.cells)) {
      best = { records, cells };
    }
  }
  return best.records < uncut ? none : best;
}

function saidByExcel(units: Uint8Array | Uint16Array, from: number): Layout | undefined {
  const line = String.fromCharCode(...units.subarray(from, from + 7));
  const said = /^sep=(.)(?:\r\n|\r|\n|$)/iu.exec(line);
  if (!said) return undefined;
  const [whole, separator = ','] = said;
  return { separator: separator.charCodeAt(0), start: from + whole.length };
}
