import type { Sink } from '../../../src/cli/files/types';

/** A sink that keeps what it is given. */
export class MemorySink implements Sink {
  private bytes = Buffer.alloc(0);

  write(bytes: Uint8Array): Promise<void> {
    this.bytes = Buffer.concat([this.bytes, bytes]);
    return Promise.resolve();
  }

  patch(position: number, bytes: Uint8Array): Promise<void> {
    this.bytes.set(bytes, position);
    return Promise.resolve();
  }

  get content(): Buffer {
    return this.bytes;
  }
}
