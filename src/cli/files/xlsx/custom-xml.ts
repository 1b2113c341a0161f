/** The custom XML of a workbook, as far as it is in a given namespace. */
import type { Entry } from 'yauzl';
import { rootNamespace } from '../../../core/review/xml';
import { CannotDo } from '../../cannot-do';
import type { CustomXml } from '../types';
import type { Archive } from '../zip/archive';

/** `itemProps` name the namespaces of the part that they go with, and hold nothing else. */
const PART = /^customXml\/(?!itemProps)[^/]+\.xml$/iu;
/** A part of ours is some 100 KB; with the longest notes that a cell could hold, some 6 MB. */
const LARGEST_PART = 16 * 1024 * 1024;
/** All parts of ours together: 400,000 decisions and more. */
const LARGEST_ALL = 256 * 1024 * 1024;
/** The namespace stands in the first tag. */
const LOOKED_AT = 4096;

/**
 * Parts are known by what is in them, as their names say nothing. Other programs keep theirs in the
 * same place: of those, the beginning is read.
 */
export async function customXmlOf(archive: Archive, namespace: string): Promise<CustomXml> {
  const xmls: string[] = [];
  let [left, unread] = [LARGEST_ALL, 0];
  for (const entry of archive.entries.filter(({ fileName }) => PART.test(fileName))) {
    if (entry.uncompressedSize > Math.min(left, LARGEST_PART)) {
      // Too long to be read, and only said when it would have been wanted.
      if (await beginsWith(archive, entry, namespace)) unread++;
      continue;
    }
    const xml = await textOf(archive, entry, namespace);
    if (xml === undefined) unread++;
    else if (xml !== '') {
      xmls.push(xml);
      left -= entry.uncompressedSize;
    }
  }
  return { xmls, unread };
}

async function beginsWith(archive: Archive, entry: Entry, namespace: string): Promise<boolean> {
  try {
    for await (const piece of archive.read(entry)) return isIn(piece, namespace);
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
  }
  return false;
}

/** Empty when it is somebody else's; undefined when it is ours and cannot be read. */
async function textOf(
  archive: Archive,
  entry: Entry,
  namespace: string,
): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of archive.read(entry)) {
      if (pieces.length === 0 && !isIn(piece, namespace)) return '';
      pieces.push(piece);
    }
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    return pieces.length === 0 ? '' : undefined;
  }
  return decoded(Buffer.concat(pieces));
}

function isIn(beginning: Buffer, namespace: string): boolean {
  const text = decoded(beginning.subarray(0, LOOKED_AT));
  if (!text.includes(namespace)) return false;
  // Others may speak of it; of what cannot be read it is the only sign.
  const root = rootNamespace(text);
  return root === undefined || root === namespace;
}

/** Whoever writes custom XML may choose; a mark at the beginning tells the two forms of UTF-16. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
