/**
 * Writes a zip archive in one go, parts of another archive byte for byte among new ones. The common
 * libraries cannot take over a part that is compressed already, which is most of a workbook.
 * Format: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 */
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import type { Sink } from '../types';

const LARGEST = 0xffffffff;
const MOST_PARTS = 0xffff;
/** The flag that says that names are UTF-8, and no other: sizes always stand in the header. */
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** Level 3 makes a large sheet a twelfth smaller than level 1 and takes twice as long; level 6, again. */
const LEVEL = 1;
const PIECE = 256 * 1024;

/** What is known of a part once it has been written. */
interface Written {
  readonly like: Entry;
  readonly method: number;
  readonly offset: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly checksum: number;
}

export class ZipWriter {
  private offset = 0;
  private readonly parts: Written[] = [];

  constructor(private readonly sink: Sink) {}

  /** Takes over a part as it is. */
  async copy(entry: Entry, raw: AsyncIterable<Buffer>): Promise<void> {
    const part: Written = {
      like: entry,
      method: entry.compressionMethod,
      offset: this.offset,
      size: entry.uncompressedSize,
      compressedSize: entry.compressedSize,
      checksum: entry.crc32,
    };
    await this.write(localHeader(part));
    for await (const piece of raw) await this.write(piece);
    this.parts.push(part);
  }

  /**
   * Writes new content in the place, and under the name and date, of a part.
   *
   * @param content whose pieces may be used again once the next but one is asked for
   */
  async replace(entry: Entry, content: AsyncIterable<Buffer>): Promise<void> {
    const offset = this.offset;
    let part: Written = {
      like: entry,
      method: DEFLATED,
      offset,
      size: 0,
      compressedSize: 0,
      checksum: 0,
    };
    await this.write(localHeader(part));
    let size = 0;
    let checksum = 0;
    const begin = this.offset;
    const deflate = createDeflateRaw({ level: LEVEL, chunkSize: PIECE });
    const outcome = this.drained(deflate);
    try {
      let before: Promise<void> | undefined;
      for await (const piece of content) {
        size += piece.length;
        checksum = crc32(piece, checksum);
        // A piece is made while the one before is deflated. Where writing has failed, nobody takes it.
        await Promise.race([before, outcome]);
        if (deflate.destroyed) break;
        before = taken(deflate, piece);
      }
      deflate.end();
    } catch (error) {
      deflate.destroy();
      await outcome;
      throw error;
    }
    const failed = await outcome;
    if (failed) throw failed.error;
    part = { ...part, size, checksum, compressedSize: this.offset - begin };
    // The sizes are known only now: the header is written once more, over itself.
    await this.sink.patch(offset, localHeader(part));
    this.parts.push(part);
  }

  /** Writes the directory. Nothing may be added afterwards. */
  async finish(): Promise<void> {
    const begin = this.offset;
    if (this.parts.length > MOST_PARTS) throw new CannotDo(words.tooLargeToWrite);
    for (const part of this.parts) await this.write(directoryEntry(part));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.parts.length, 8);
    end.writeUInt16LE(this.parts.length, 10);
    end.writeUInt32LE(this.offset - begin, 12);
    end.writeUInt32LE(begin, 16);
    await this.write(end);
  }

  /** Writes what comes out. Does not reject: what went wrong is told to whoever waits for it. */
  private async drained(deflate: DeflateRaw): Promise<{ error: unknown } | undefined> {
    const pieces: AsyncIterable<Buffer> = deflate;
    try {
      for await (const piece of pieces) await this.write(piece);
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  private async write(bytes: Buffer): Promise<void> {
    this.offset += bytes.length;
    if (this.offset > LARGEST) throw new CannotDo(words.tooLargeToWrite);
    await this.sink.write(bytes);
  }
}

/** Waits until a piece has been read; trouble comes out where the result is read. */
function taken(deflate: DeflateRaw, piece: Buffer): Promise<void> {
  return new Promise((resolve) => {
    deflate.write(piece, () => {
      resolve();
    });
  });
}

/** The fields that local header and directory entry share, from `version needed` on. */
function sharedFields(part: Written): Buffer {
  const { like } = part;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(like.generalPurposeBitFlag & UTF8_NAMES, 2);
  fields.writeUInt16LE(part.method, 4);
  fields.writeUInt16LE(like.lastModFileTime, 6);
  fields.writeUInt16LE(like.lastModFileDate, 8);
  fields.writeUInt32LE(part.checksum, 10);
  fields.writeUInt32LE(part.compressedSize, 14);
  if (part.size > LARGEST) throw new CannotDo(words.tooLargeToWrite);
  fields.writeUInt32LE(part.size, 18);
  fields.writeUInt16LE(like.fileNameRaw.length, 22);
  return fields;
}

function localHeader(part: Written): Buffer {
  const signature = Buffer.from([0x50, 0x4b, 3, 4]);
  return Buffer.concat([signature, sharedFields(part), part.like.fileNameRaw]);
}

function directoryEntry(part: Written): Buffer {
  const { like } = part;
  const begin = Buffer.from([0x50, 0x4b, 1, 2, 0, 0]);
  begin.writeUInt16LE(like.versionMadeBy, 4);
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(like.fileCommentRaw.length, 0);
  rest.writeUInt16LE(like.internalFileAttributes, 4);
  rest.writeUInt32LE(like.externalFileAttributes, 6);
  rest.writeUInt32LE(part.offset, 10);
  return Buffer.concat([begin, sharedFields(part), rest, like.fileNameRaw, like.fileCommentRaw]);
}
