/** The streams that a command talks to, and how it writes to them. */
import type { Readable, Writable } from 'node:stream';
import { onTerminal } from './print';
import { systemError } from './system-error';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** True when a person is watching standard error: only then is progress shown. */
  readonly watched: boolean;
}

/**
 * Writes, and waits until the reader has taken it.
 *
 * @returns false when the reader has gone, as `head` does when it has seen enough; that is no error
 */
export function write(stream: Writable, content: string | Uint8Array): Promise<boolean> {
  if (stream.destroyed) return Promise.resolve(false);
  return new Promise((done, fail) => {
    stream.write(content, (error) => {
      if (!error) done(true);
      else if (stream.destroyed || systemError(error)?.code === 'EPIPE') done(false);
      else fail(error);
    });
  });
}

/** Says a sentence on standard error. */
export function sayOn({ stderr }: Pick<Io, 'stderr'>): (sentence: string) => void {
  return (sentence) => void stderr.write(`${onTerminal(sentence)}\n`);
}

/** Lines are handed on when there are so many characters of them. */
const BATCH = 1 << 16;

/** Writes lines in batches, no faster than the reader takes them. */
export class LineWriter {
  /** True when the reader has gone. */
  gone = false;
  private waiting = '';

  constructor(private readonly stream: Writable) {}

  add(line: string): void {
    this.waiting += `${onTerminal(line)}\n`;
  }

  /** Hands lines on if there are many. */
  async drain(): Promise<void> {
    if (this.waiting.length >= BATCH) await this.flush();
  }

  /** Hands everything on. */
  async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    if (text !== '' && !this.gone) this.gone = !(await write(this.stream, text));
  }
}
