/** Reads a zip archive whose sender is not trusted. */
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { CannotDo } from '../../cannot-do';
import { systemError } from '../../system-error';
import { words } from '../../words';

/**
 * What an archive may declare. A sheet of 100,000 rows and twelve columns inflates to 65 MB, eight
 * times its size, one of a single repeated word to thirty times; deflate itself can do a
 * thousand times.
 */
const limits = {
  /** A classic zip archive ends there, and we write no other. */
  bytes: 0xffffffff,
  parts: 50_000,
  /** Inflated against deflated size, for anything above `small`. */
  ratio: 300,
  small: 64 * 1024 * 1024,
};
/** Bytes are read and inflated in pieces of this size: fewer, bigger steps than the usual 16 KB. */
const PIECE = 128 * 1024;

export interface Archive {
  /** In the order of the central directory. */
  readonly entries: readonly Entry[];
  /** The part of that name; case is ignored, as in Office. */
  find(name: string): Entry | undefined;
  /**
   * The part's content, inflated piece by piece, checked against its declared size and checksum.
   *
   * @throws {CannotDo} while reading, when it is damaged or not what it declares to be
   */
  read(entry: Entry): AsyncIterable<Buffer>;
  /** The part's bytes as they are in the archive. */
  raw(entry: Entry): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/**
 * yauzl reads the directory. The parts are read here: its streams cannot be given up half-way, as
 * happens when the first rows of a sheet are enough (version 3.4 then fails in a later read).
 *
 * @throws {CannotDo} when it isn't an archive, or declares more than a workbook would
 */
export async function openArchive(path: string, fileSize: number): Promise<Archive> {
  const handle = await open(path);
  let zip: ZipFile | undefined;
  const close = async (): Promise<void> => {
    zip?.close();
    await handle.close();
  };
  try {
    zip = await sound(yauzl.openPromise(path, { autoClose: false }));
    const directory = zip;
    const entries = await sound(entriesOf(directory, fileSize));
    const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]));
    if (byName.size !== entries.length) throw new CannotDo(words.damagedWorkbook);
    const raw = (entry: Entry): AsyncGenerator<Buffer> => bytesOf(directory, handle, entry);
    return {
      entries,
      find: (name) => byName.get(name.toLowerCase()),
      read: (entry) => inflated(entry, raw(entry)),
      raw,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile, fileSize: number): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.parts) throw new CannotDo(words.inflatesTooFar);
  const entries: Entry[] = [];
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new CannotDo(words.encrypted);
    declared += entry.uncompressedSize;
    if (
      declared > limits.bytes ||
      tooDense(entry.uncompressedSize, entry.compressedSize) ||
      tooDense(declared, fileSize)
    ) {
      throw new CannotDo(words.inflatesTooFar);
    }
    entries.push(entry);
  }
  if (overlap(entries, fileSize)) throw new CannotDo(words.damagedWorkbook);
  return entries;
}

/** Parts that share bytes: a bomb of a kind that declares little, or two readings of one archive. */
function overlap(entries: readonly Entry[], fileSize: number): boolean {
  const LOCAL_HEADER = 30;
  let free = 0;
  const inOrder = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  return inOrder.some((entry) => {
    const begin = entry.relativeOffsetOfLocalHeader;
    if (begin < free) return true;
    free = begin + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize;
    return free > fileSize;
  });
}

function tooDense(inflatedSize: number, size: number): boolean {
  return inflatedSize > limits.small && inflatedSize > limits.ratio * size;
}

async function* bytesOf(zip: ZipFile, handle: FileHandle, entry: Entry): AsyncGenerator<Buffer> {
  const header = await sound(zip.readLocalFileHeaderPromise(entry));
  // Programs that go by the part's own header would see another workbook than we do.
  if (
    !entry.fileNameRaw.equals(header.fileName) ||
    header.compressionMethod !== entry.compressionMethod
  ) {
    throw new CannotDo(words.damagedWorkbook);
  }
  const end = header.fileDataStart + entry.compressedSize;
  for (let at = header.fileDataStart; at < end;) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, end - at));
    const { bytesRead } = await handle.read(piece, 0, piece.length, at);
    if (bytesRead === 0) throw new CannotDo(words.damagedWorkbook);
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

async function* inflated(entry: Entry, raw: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (!entry.canDecodeFileData()) throw new CannotDo(words.otherCompression);
  const source = Readable.from(raw, { objectMode: false });
  const bytes: Readable =
    entry.compressionMethod === 0
      ? source
      : // What goes wrong on the way comes out of the reading below as well.
        pipeline(source, createInflateRaw({ chunkSize: PIECE }), () => undefined);
  let size = 0;
  let checksum = 0;
  const pieces: AsyncIterator<Buffer> = bytes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const piece = await sound(pieces.next());
      if (piece.done) break;
      size += piece.value.length;
      if (size > entry.uncompressedSize) throw new CannotDo(words.inflatesTooFar);
      checksum = crc32(piece.value, checksum);
      yield piece.value;
    }
  } finally {
    bytes.destroy();
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) {
    throw new CannotDo(words.damagedWorkbook);
  }
}

/** What the libraries throw at a damaged archive, in our words. Trouble with the disk stays as is. */
async function sound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CannotDo || systemError(error)) throw error;
    throw new CannotDo(words.damagedWorkbook);
  }
}
