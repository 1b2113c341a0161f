import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A part as a test wants it: what it declares may be a lie. */
export interface TestPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  readonly declaredSize?: number;
  readonly declaredChecksum?: number;
  readonly encrypted?: boolean;
}

/** Builds a zip archive, written for tests and apart from the product's own writer. */
export function zipOf(parts: readonly TestPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const data = part.stored ? content : deflateRawSync(content);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 | (part.encrypted ? 1 : 0), 2);
    common.writeUInt16LE(part.stored ? 0 : 8, 4);
    common.writeUInt16LE(0x5821, 8);
    common.writeUInt32LE(part.declaredChecksum ?? crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(part.declaredSize ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, tail, name]));
    body.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, listed, end]);
}

/** A part as it stands in an archive. */
export interface StoredPart {
  readonly name: string;
  /** Compressed, as in the archive. */
  readonly raw: Buffer;
  readonly content: Buffer;
}

/** Reads an archive by its directory, and checks that local headers and checksums agree with it. */
export function partsOf(zip: Buffer): readonly StoredPart[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (!zip.subarray(at + 6, at + 30).equals(zip.subarray(local + 4, local + 28))) {
      throw new Error(`local header of ${name} says something else than the directory`);
    }
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 0 ? raw : inflateRawSync(raw);
    if (content.length !== zip.readUInt32LE(at + 24)) throw new Error(`size of ${name}`);
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`checksum of ${name}`);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return { name, raw, content };
  });
}
