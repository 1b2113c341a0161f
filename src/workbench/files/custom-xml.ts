/**
 * Custom XML parts in an .xlsx file, where Excel keeps and looks for them. hucre, which reads and
 * writes the rest, knows none; so they are put into the file that it made, and read beside it.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readXml } from '../../host/state/xml';
import type { FileXmlPart } from './model';
import { attributesOf, type PackageParts } from './package-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

const GUID = /^\{[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}$/i;

const ENTITIES = new Map([
  ['<', '&lt;'],
  ['"', '&quot;'],
]);
const entityOf = (char: string): string => ENTITIES.get(char) ?? char;

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

/** Whatever encoding a part says it has: it is written as UTF-8. */
function asUtf8(xml: string): string {
  return xml.replace(/^<\?xml[^>]*>/, (declaration) =>
    declaration.replace(/\sencoding\s*=\s*["'](?!utf-8["'])[^"']*["']/i, ''),
  );
}

/** What tells the part's id, by which Excel knows it again, and its namespace. */
function propertiesOf({ id, xml }: FileXmlPart): string {
  // As it stands in the part's root, where "&" is escaped already.
  const namespace = readXml(xml)?.namespaceUri ?? '';
  const schema =
    namespace === '' ? '' : `<ds:schemaRef ds:uri="${namespace.replace(/["<]/g, entityOf)}"/>`;
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`;
}

function before(
  end: string,
  added: string,
  bytes: Uint8Array | undefined,
): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(end)) throw new Error(`Rolecheck: a part of the saved file lacks ${end}`);
  return strToU8(text.replace(end, () => added + end));
}

/**
 * The file with the parts in it.
 * @param file as hucre writes it
 */
export function withCustomXml(file: Uint8Array, parts: readonly FileXmlPart[]): Uint8Array {
  if (parts.length === 0) return file;
  const zip = unzipSync(file);
  const numbered = parts.map((part, at) => ({ part, number: String(at + 1) }));
  for (const { part, number } of numbered) {
    const own = relation('rId1', 'customXmlProps', `itemProps${number}.xml`);
    zip[`customXml/item${number}.xml`] = strToU8(asUtf8(part.xml));
    zip[`customXml/itemProps${number}.xml`] = strToU8(propertiesOf(part));
    zip[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${DECLARATION}<Relationships xmlns="${RELATIONS}">${own}</Relationships>`,
    );
  }
  const types = numbered.map(
    ({ number }) =>
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
  );
  const relations = numbered.map(({ number }) =>
    relation(`customXml${number}`, 'customXml', `../customXml/item${number}.xml`),
  );
  zip[CONTENT_TYPES] = before('</Types>', types.join(''), zip[CONTENT_TYPES]);
  zip[WORKBOOK_RELATIONS] = before('</Relationships>', relations.join(''), zip[WORKBOOK_RELATIONS]);
  return zipSync(zip);
}

/** The id of a part from its properties; empty when it has none that Excel would take. */
function idOf(parts: PackageParts, path: string): string {
  const properties = parts.relations(path).find(({ type }) => type === 'customXmlProps');
  const xml = properties && parts.text(properties.path);
  if (!xml || readXml(xml) === null) return '';
  const id = attributesOf(xml, 'datastoreItem')[0]?.get('itemID') ?? '';
  return GUID.test(id) ? id : '';
}

/**
 * The custom XML parts of a file, the add-in's and others', in the order of the file.
 * @returns also, in words, what of the kind there is but cannot be kept
 */
export function readCustomXml(parts: PackageParts): {
  readonly xmlParts: readonly FileXmlPart[];
  readonly leftOut: readonly string[];
} {
  const workbook = parts.relations('').find(({ type }) => type === 'officeDocument');
  const items = parts
    .relations(workbook?.path ?? '')
    .filter(({ type }) => type === 'customXml')
    .map(({ path }) => ({ id: idOf(parts, path), xml: parts.text(path) ?? '' }));
  const xmlParts = items.filter(({ xml }) => readXml(xml) !== null);
  const addIns = parts.relations('').some(({ type }) => type === 'webextensiontaskpanes');
  return {
    xmlParts,
    leftOut: [
      ...(xmlParts.length < items.length ? ['damaged custom XML'] : []),
      ...(addIns ? ['settings of add-ins'] : []),
    ],
  };
}
