/** Finds the parts of a workbook: its sheets and its shared strings. */
import { posix } from 'node:path';
import type { Entry } from 'yauzl';
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import type { Archive } from '../zip/archive';
import { attributesOf, nextTag, Tag } from './xml';

/** Parts other than sheets and strings are small; a list of sheets this long is none. */
const LARGEST_PART = 16 * 1024 * 1024;

export interface WorksheetPart {
  readonly name: string;
  readonly visible: boolean;
  readonly entry: Entry;
}

export interface Workbook {
  /** Worksheets, in the order of their tabs. */
  readonly sheets: readonly WorksheetPart[];
  readonly sharedStrings: Entry | undefined;
  readonly styles: Entry | undefined;
  /** True when its dates are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  /** True when somebody has signed the file: any change makes the signature void. */
  readonly signed: boolean;
}

/**
 * Relationship types are told by their last word, which is the same in the transitional and in the
 * strict form of the format.
 *
 * @throws {CannotDo} when the archive isn't a workbook that can be read
 */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const package_ = await relationships(archive, '');
  const path = package_.find((relation) => relation.type === 'officeDocument')?.target;
  if (path === undefined) throw new CannotDo(await whatElse(archive));
  if (/\.bin$/iu.test(path)) throw new CannotDo(words.binaryWorkbook);
  const entry = archive.find(path);
  if (!entry) throw new CannotDo(words.damagedWorkbook);
  const xml = await wholePart(archive, entry);
  const related = await relationships(archive, path);
  const targets = new Map(related.map((relation) => [relation.id, relation]));
  const sheets: WorksheetPart[] = [];
  for (const attributes of tagsOf(xml, 'workbook', 'sheet')) {
    const relation = targets.get(idOf(attributes));
    // Chart sheets, macro sheets and old dialogue sheets stand among the tabs as well.
    if (relation?.type !== 'worksheet') continue;
    const part = archive.find(relation.target);
    if (!part) throw new CannotDo(words.damagedWorkbook);
    const name = attributes.get('name') ?? '';
    sheets.push({
      name,
      visible: (attributes.get('state') ?? 'visible') === 'visible',
      entry: part,
    });
  }
  if (sheets.length === 0) throw new CannotDo(words.noWorksheet);
  const strings = related.find((relation) => relation.type === 'sharedStrings');
  const styles = related.find((relation) => relation.type === 'styles');
  const [properties] = tagsOf(xml, 'workbook', 'workbookPr');
  return {
    sheets,
    sharedStrings: strings && archive.find(strings.target),
    styles: styles && archive.find(styles.target),
    from1904: /^(?:1|true)$/u.test(properties?.get('date1904') ?? ''),
    signed: package_.some((relation) => relation.type === 'origin'),
  };
}

export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type. */
  readonly type: string;
  /** The part's name in the archive. */
  readonly target: string;
}

/** What a part points to; without a name, what the archive does. */
export async function relationships(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const entry = archive.find(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (!entry) return [];
  const xml = await wholePart(archive, entry);
  return tagsOf(xml, 'Relationships', 'Relationship')
    .filter((attributes) => attributes.get('TargetMode') !== 'External')
    .map((attributes) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      // A target is relative to the part's folder or, with a slash before it, to the archive.
      target: posix.resolve('/', folder, attributes.get('Target') ?? '').slice(1),
    }));
}

/** The relationship's id has a prefix of the writer's choosing: `r:id`, as a rule. */
function idOf(attributes: ReadonlyMap<string, string>): string {
  for (const [name, value] of attributes) if (name.endsWith(':id')) return value;
  return '';
}

/** The attributes of every tag of a name, in a part with the right root. */
function tagsOf(xml: string, root: string, name: string): readonly ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  const tag = new Tag();
  let first = true;
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    if (first && !tag.is(xml, root)) throw new CannotDo(words.notAWorkbook);
    first = false;
    if (tag.kind !== 'close' && tag.is(xml, name)) found.push(attributesOf(xml, tag));
  }
  return found;
}

/** A part that is small, as one-byte text. */
export async function wholePart(archive: Archive, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > LARGEST_PART) throw new CannotDo(words.damagedWorkbook);
  let xml = '';
  for await (const piece of partText(archive, entry)) xml += piece;
  return xml;
}

/** A part's XML as one-byte text, piece by piece. */
export async function* partText(archive: Archive, entry: Entry): AsyncGenerator<string> {
  for await (const piece of partBytes(archive, entry)) yield piece.toString('latin1');
}

/** A part's XML, piece by piece; known to be in UTF-8. */
export async function* partBytes(archive: Archive, entry: Entry): AsyncGenerator<Buffer> {
  let first = true;
  for await (const piece of archive.read(entry)) {
    if (first && !inUtf8(piece.toString('latin1', 0, 512))) {
      throw new CannotDo(words.otherXmlEncoding);
    }
    first = false;
    yield piece;
  }
}

/** Excel writes UTF-8, and so does everybody else, though the format would let them do otherwise. */
function inUtf8(text: string): boolean {
  if (/^(?:\xFF\xFE|\xFE\xFF|\0)/u.test(text)) return false;
  const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/u.exec(
    text,
  );
  return declared === null || /^(?:utf-?8|us-ascii)$/iu.test(declared[1] ?? '');
}

/** What an archive without a workbook is, if it is something that people take for one. */
async function whatElse(archive: Archive): Promise<string> {
  const type = archive.find('mimetype');
  if (type && type.uncompressedSize < 200) {
    let text = '';
    for await (const piece of archive.read(type)) text += piece.toString('latin1');
    if (text.includes('opendocument')) return words.openDocument;
  }
  return words.notAWorkbook;
}
