/**
 * Writes a zip archive in one go, parts of another archive byte for byte among new ones. The common
 * libraries cannot take over a part that is compressed already, which is most of a workbook.
 * Format: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 */
import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
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

  /** Writes new content in the place, and under the name and date, of a part. */
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
    async function* measured(): AsyncGenerator<Buffer> {
      for await (const piece of content) {
        size += piece.length;
        checksum = crc32(piece, checksum);
        yield piece;
      }
    }
    const begin = this.offset;
    const source = Readable.from(measured(), { objectMode: false });
    const deflate = createDeflateRaw({ level: LEVEL, chunkSize: PIECE });
    // What goes wrong on the way comes out of the reading below as well.
    const deflated: AsyncIterable<Buffer> = pipeline(source, deflate, () => undefined);
    for await (const piece of deflated) await this.write(piece);
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

  private async write(bytes: Buffer): Promise<void> {
    this.offset += bytes.length;
    if (this.offset > LARGEST) throw new CannotDo(words.tooLargeToWrite);
    await this.sink.write(bytes);
  }
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
