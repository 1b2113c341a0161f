/** The streams that a command talks to, and lines written to them. */
import type { Readable, Writable } from 'node:stream';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** True when a person is watching standard error: only then is progress shown. */
  readonly watched: boolean;
}

/** Lines are handed on when there are so many characters of them. */
const BATCH = 1 << 16;

/** Writes lines in batches, no faster than the reader takes them. */
export class LineWriter {
  /** True when the reader has gone, as `head` does when it has seen enough. That is no error. */
  gone = false;
  private waiting = '';

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.gone = true;
    });
  }

  write(line: string): void {
    this.waiting += `${line}\n`;
  }

  /** Hands lines on if there are many; waits until they are taken. */
  async drain(): Promise<void> {
    if (this.waiting.length >= BATCH) await this.flush();
  }

  /** Hands everything on. */
  async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    if (text === '' || this.gone || this.stream.destroyed) return;
    await new Promise<void>((done) => {
      this.stream.write(text, () => {
        done();
      });
    });
  }
}
