/** What was said between an add-in and its host. */

export interface RequestRecord {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
  /** Code of the error it ended with; null when it went well. */
  readonly code: string | null;
}

/** Counts of requests (`context.sync()`) since the beginning or the last `reset`. */
export class HostStats {
  requests: RequestRecord[] = [];
  functionCalls = 0;

  add(record: RequestRecord): void {
    this.requests.push(record);
  }

  reset(): void {
    this.requests = [];
    this.functionCalls = 0;
  }

  get syncs(): number {
    return this.requests.length;
  }

  get bytesIn(): number {
    return this.requests.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  get bytesOut(): number {
    return this.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  get maxRequest(): number {
    return this.requests.reduce((max, { bytesIn }) => Math.max(max, bytesIn), 0);
  }

  get maxResponse(): number {
    return this.requests.reduce((max, { bytesOut }) => Math.max(max, bytesOut), 0);
  }
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    // A surrogate pair is two units and four bytes: one more than counted for each half.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
