/** The parts of an .xlsx file (a zip archive by the Open Packaging Conventions), by how they relate. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** One relationship of a part to another part of the file. */
export interface Relation {
  /** By which the first part names it. */
  readonly id: string;
  /** The last word of its type: `customXml`; the words before differ between editions of the format. */
  readonly type: string;
  /** Where the other part is, from the root of the file, without a slash before it. */
  readonly path: string;
}

/** Text of a part: UTF-8, or UTF-16 where its first bytes say so. Throws when it is neither. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The attributes of every element of that name, its prefix and theirs left aside. */
export function attributesOf(xml: string, element: string): ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (local !== element) return;
    found.push(new Map(Object.values(attributes).map((one) => [one.local, one.value])));
  });
  parser.write(xml).close();
  return found;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A relationship's target from the root of the file: `../customXml/item1.xml` seen from `xl/`. */
function resolve(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

export class PackageParts {
  readonly #parts = new Map<string, Uint8Array>();

  /** @throws when the file is no zip archive, or a damaged one */
  constructor(file: Uint8Array) {
    for (const [name, bytes] of Object.entries(unzipSync(file)))
      this.#parts.set(name.toLowerCase(), bytes);
  }

  /** The text of a part, or null when there is none or it is no text. Names ignore case. */
  text(path: string): string | null {
    const bytes = this.#parts.get(path.toLowerCase());
    if (!bytes) return null;
    try {
      return decodeXml(bytes);
    } catch {
      return null;
    }
  }

  /** What a part relates to within the file; `''` is the file itself. Damaged lists count as empty. */
  relations(path: string): Relation[] {
    const folder = folderOf(path);
    const xml = this.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
    if (xml === null) return [];
    try {
      return attributesOf(xml, 'Relationship')
        .filter((one) => one.get('TargetMode') !== 'External')
        .map((one) => ({
          id: one.get('Id') ?? '',
          type: one.get('Type')?.split('/').at(-1) ?? '',
          path: resolve(folder, one.get('Target') ?? ''),
        }));
    } catch {
      return [];
    }
  }
}
