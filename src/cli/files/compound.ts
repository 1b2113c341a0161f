/**
 * Tells what is in a compound file, the container of Excel's old workbooks and of encrypted new ones.
 * Format: MS-CFB, sections 2.2 (header) and 2.6 (directory).
 */
import type { FileHandle } from 'node:fs/promises';

export const COMPOUND_SIGNATURE = '\xD0\xCF\x11\xE0';

const HEADER = 512;
const ENTRY = 128;
/** Directories of workbooks have a few dozen entries; of what comes later no name is looked for. */
const MOST_SECTORS = 256;
/** Sectors of the allocation table that the header itself lists. */
const IN_HEADER = 109;
const LAST_SECTOR = 0xfffffff9;

/**
 * @returns `encrypted` for a workbook with a password to open it, `old` for an .xls, `other` for
 *   anything else, a damaged one included
 */
export async function compoundKind(handle: FileHandle): Promise<'encrypted' | 'old' | 'other'> {
  const names = await namesIn(handle);
  if (names.has('EncryptionInfo') || names.has('EncryptedPackage')) return 'encrypted';
  return names.has('Workbook') || names.has('Book') ? 'old' : 'other';
}

async function namesIn(handle: FileHandle): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const header = await bytesAt(handle, 0, HEADER);
  if (header.length < HEADER) return names;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return names;
  const size = 1 << shift;
  let sector = header.readUInt32LE(48);
  for (let read = 0; read < MOST_SECTORS && sector < LAST_SECTOR; read++) {
    const directory = await bytesAt(handle, (sector + 1) * size, size);
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const length = directory.readUInt16LE(at + 64);
      if (length >= 2 && length <= 64) {
        names.add(directory.toString('utf16le', at, at + length - 2));
      }
    }
    sector = await nextSector(handle, header, sector, size);
  }
  return names;
}

async function nextSector(
  handle: FileHandle,
  header: Buffer,
  sector: number,
  size: number,
): Promise<number> {
  const inTable = size / 4;
  const table = Math.floor(sector / inTable);
  if (table >= IN_HEADER) return LAST_SECTOR;
  const place = (header.readUInt32LE(76 + 4 * table) + 1) * size + 4 * (sector % inTable);
  const bytes = await bytesAt(handle, place, 4);
  return bytes.length < 4 ? LAST_SECTOR : bytes.readUInt32LE(0);
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
