/**
 * Finds the records and fields of a .csv without decoding or copying it. papaparse reads .csv well
 * but does not say at which byte a record or a field ends, which is what it takes to write a file
 * again byte for byte; a test holds this reader against it.
 *
 * As RFC 4180, and like Excel where that is silent: a record ends with CR LF, LF or CR; a field is
 * quoted when its first character is a quotation mark; what stands between the closing mark and
 * the separator belongs to the field.
 */

export const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Goes through records one by one. Positions are units of the encoded text. */
export class RecordReader {
  /** Of the record that `next` found: where it begins, */
  start = 0;
  /** where its last field ends, before the line end, */
  end = 0;
  /** where the line end ends, */
  after: number;
  /** and how many fields it has; an empty line has one, which is empty. */
  fields = 0;
  /** True when a quoted field of the record never ended, so that it swallowed the rest. */
  unclosed = false;
  private readonly ends: number[] = [];

  constructor(
    private readonly units: Uint8Array | Uint16Array,
    from: number,
    private readonly separator: number,
  ) {
    this.after = from;
  }

  /** Goes to the next record. False at the end of the text. */
  next(): boolean {
    const { units, separator, ends } = this;
    const length = units.length;
    let at = this.after;
    if (at >= length) return false;
    this.start = at;
    this.fields = 0;
    for (;;) {
      if (units[at] === QUOTE) at = this.afterQuotes(at);
      let unit = units[at];
      while (unit !== undefined && unit !== separator && unit !== LF && unit !== CR) {
        unit = units[++at];
      }
      ends[this.fields++] = at;
      if (unit !== separator || unit === undefined) break;
      at++;
    }
    this.end = at;
    if (units[at] === CR && units[at + 1] === LF) at++;
    this.after = at < length ? at + 1 : at;
    return true;
  }

  /** True for a line with nothing on it, not even a separator. */
  get isEmptyLine(): boolean {
    return this.start === this.end;
  }

  /** Where a field of the record begins; counted from 0. */
  fieldStart(field: number): number {
    return field === 0 ? this.start : (this.ends[field - 1] ?? this.end) + 1;
  }

  /** Where it ends. */
  fieldEnd(field: number): number {
    return this.ends[field] ?? this.end;
  }

  private afterQuotes(opening: number): number {
    const { units } = this;
    let at = opening + 1;
    for (;;) {
      let unit = units[at];
      while (unit !== undefined && unit !== QUOTE) unit = units[++at];
      if (unit === undefined) {
        this.unclosed = true;
        return at;
      }
      if (units[at + 1] !== QUOTE) return at + 1;
      at += 2;
    }
  }
}

/** The text of a field as it was written, without its quotation marks. */
export function fieldText(raw: string): string {
  if (raw.charCodeAt(0) !== QUOTE) return raw;
  let closing = 1;
  for (;;) {
    closing = raw.indexOf('"', closing);
    if (closing < 0) return raw.slice(1).replaceAll('""', '"');
    if (raw.charCodeAt(closing + 1) !== QUOTE) break;
    closing += 2;
  }
  return raw.slice(1, closing).replaceAll('""', '"') + raw.slice(closing + 1);
}
