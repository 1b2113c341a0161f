/** Custom XML parts in saved files: where Excel looks for them, and the same when they come back. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { MemoryStore } from '../../src/host/memory/store';
import { WorkbookState } from '../../src/host/state/workbook';
import { readCustomXml } from '../../src/workbench/files/custom-xml';
import type { FileWorkbook, FileXmlPart } from '../../src/workbench/files/model';
import { PackageParts } from '../../src/workbench/files/package-parts';
import { readXlsxFile } from '../../src/workbench/files/read-xlsx';
import { writeXlsxFile } from '../../src/workbench/files/write-xlsx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ID = '{6A1F0C34-5B1D-4E62-9A77-0D4A7C9A31B2}';
const OTHER_ID = '{0E9B7A11-77C2-4B0E-8A3C-5D1F2E3A4B5C}';

const store = new MemoryStore({ sheets: { Posts: [['Title'], ['Cook']] } });
const save = (xmlParts: readonly FileXmlPart[]): Promise<Uint8Array> =>
  writeXlsxFile(store, [], { xmlParts, settings: [] });

async function opened(file: Uint8Array): Promise<FileWorkbook> {
  const workbook = await readXlsxFile('a.xlsx', file);
  if ('failure' in workbook) throw new Error(workbook.failure);
  return workbook;
}

const attribute = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (char) => `&#${String(char.charCodeAt(0))};`);

/** The elements of a part with their attributes; throws when it is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.values(attributes).map((one) => [one.local, one.value]);
    found.push({ name: `${uri} ${local}`, attributes: Object.fromEntries(values) });
  });
  parser.write(xml).close();
  return found;
}

function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const),
  );
}

const targets = (xml: string | undefined, type: string): string[] =>
  elements(xml ?? '').flatMap(({ attributes }) =>
    attributes['Type'] === `${OFFICE}/${type}` ? [attributes['Target'] ?? ''] : [],
  );

/** A saved copy with some of its parts exchanged or added. */
async function altered(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const file = unzipSync(await save([{ id: ID, xml: '<a xmlns="urn:a"/>' }]));
  const more = Object.entries(parts).map(([name, text]) => [
    name,
    typeof text === 'string' ? strToU8(text) : text,
  ]);
  return zipSync({ ...file, ...Object.fromEntries(more) });
}

describe('custom XML parts in a saved copy', () => {
  const xml =
    '<decisions xmlns="urn:rolecheck:decisions" part="1"><decision text="Cook"/></decisions>';

  it('come back with their ids, in their order', async () => {
    const parts = [
      { id: ID, xml },
      { id: OTHER_ID, xml: '<?xml version="1.0" encoding="utf-8"?>\n<b:x xmlns:b="urn:b">é</b:x>' },
    ];
    expect(await opened(await save(parts))).toMatchObject({ xmlParts: parts, leftOut: [] });
  });

  it('come back as they were whatever people typed', async () => {
    const text = fc.string({ unit: 'binary' }).filter((s) => !/[^\t\n\r\u0020-\uFFFD]/.test(s));
    const nasty = fc.oneof(
      text,
      fc.constantFrom('</decision>', ']]>', '<!--', '&amp;', 'St Oswin’s "CE" & \'RC\'', '\u00a0'),
      fc.constantFrom('=HYPERLINK("x")', '👩‍🏫 teacher', '$&', '$1', '</Relationships>', '</Types>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 4 }), async (texts) => {
        const parts = texts.map((title, at) => ({
          id: `{00000000-0000-4000-9000-00000000000${String(at)}}`,
          xml: `<d xmlns="urn:${attribute(title)}"><t text="${attribute(title)}"/></d>`,
        }));
        const file = await save(parts);
        expect(readCustomXml(new PackageParts(file)).xmlParts).toEqual(parts);
        for (const part of partsOf(file).values()) expect(() => elements(part)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('stand where Excel looks for them', async () => {
    const parts = partsOf(await save([{ id: ID, xml }]));
    expect(targets(parts.get('xl/_rels/workbook.xml.rels'), 'customXml')).toEqual([
      '../customXml/item1.xml',
    ]);
    expect(parts.get('customXml/item1.xml')).toBe(xml);
    expect(targets(parts.get('customXml/_rels/item1.xml.rels'), 'customXmlProps')).toEqual([
      'itemProps1.xml',
    ]);
    const [item, , schema] = elements(parts.get('customXml/itemProps1.xml') ?? '');
    expect(item).toMatchObject({
      name: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml datastoreItem',
      attributes: { itemID: ID },
    });
    expect(schema?.attributes).toEqual({ uri: 'urn:rolecheck:decisions' });
  });

  it('have a content type each, and relationships with ids of their own', async () => {
    const file = await save([
      { id: ID, xml },
      { id: OTHER_ID, xml: '<b/>' },
    ]);
    const parts = partsOf(file);
    const types = elements(parts.get('[Content_Types].xml') ?? '').map((one) => one.attributes);
    const defaults = new Set(types.map((one) => one['Extension']));
    const overrides = new Map(types.map((one) => [one['PartName'], one['ContentType']]));
    expect(overrides.get('/customXml/itemProps2.xml')).toBe(
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    for (const name of parts.keys()) {
      const known = overrides.has(`/${name}`) || defaults.has(name.split('.').at(-1));
      expect([name, known]).toEqual([name, true]);
    }
    const relations = elements(parts.get('xl/_rels/workbook.xml.rels') ?? '').slice(1);
    const ids = relations.map(({ attributes }) => attributes['Id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of relations) {
      const path = new URL(attributes['Target'] ?? '', 'file:///xl/').pathname.slice(1);
      expect(parts.has(path)).toBe(true);
    }
  });

  it('change nothing else of the file, and are not missed where there are none', async () => {
    const bare = partsOf(await save([]));
    const parts = partsOf(await save([{ id: ID, xml }]));
    expect([...bare.keys()].filter((name) => name.startsWith('customXml'))).toEqual([]);
    const changed = [...bare].filter(
      ([name, part]) => parts.get(name) !== part && name !== 'docProps/core.xml',
    );
    expect(changed.map(([name]) => name)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });

  it('are written as UTF-8, whatever they say of themselves', async () => {
    const file = await save([{ id: ID, xml: '<?xml version="1.0" encoding="UTF-16"?><a>é</a>' }]);
    expect(partsOf(file).get('customXml/item1.xml')).toBe('<?xml version="1.0"?><a>é</a>');
  });
});

describe('custom XML parts of other programs', () => {
  const foreign =
    '<?xml version="1.0" encoding="utf-16"?><ct:x xmlns:ct="http://example.org/ct">Œ</ct:x>';
  const elsewhere = {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml" Target="/CustomXML/Item7.xml"/><Relationship Id="rId10" Type="${OFFICE}/customXml" TargetMode="External" Target="http://example.org/x.xml"/></Relationships>`,
    'customXml/item7.xml': new Uint8Array([
      ...[0xff, 0xfe],
      ...new Uint8Array(Uint16Array.from(foreign, (char) => char.charCodeAt(0)).buffer),
    ]),
    'customXml/_rels/item7.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  };

  it('are found by their relationships and survive saving', async () => {
    const first = await opened(await altered(elsewhere));
    expect(first.xmlParts).toEqual([{ id: ID, xml: foreign }]);
    const second = await opened(await save(first.xmlParts));
    expect(second.xmlParts).toEqual([{ id: ID, xml: foreign.replace(' encoding="utf-16"', '') }]);
  });

  it.each([
    ['damaged', { 'customXml/item1.xml': '<a>' }],
    ['no text', { 'customXml/item1.xml': new Uint8Array([0x3c, 0xff, 0x3e]) }],
  ])('are left out, and said to be, when %s', async (_, parts) => {
    const workbook = await opened(await altered(parts));
    expect(workbook).toMatchObject({ xmlParts: [], leftOut: ['damaged custom XML'] });
  });

  it.each([
    ['missing', { 'customXml/_rels/item1.xml.rels': '<Relationships/>' }],
    ['damaged', { 'customXml/_rels/item1.xml.rels': '<Relationships' }],
    ['malformed', { 'customXml/itemProps1.xml': '<datastoreItem itemID="1&quot;/>"/>' }],
  ])('get a new id when theirs is %s', async (_, parts) => {
    expect((await opened(await altered(parts))).xmlParts).toEqual([
      { id: '', xml: '<a xmlns="urn:a"/>' },
    ]);
  });

  it('are not what an add-in keeps as settings: those are left out', async () => {
    const relations = partsOf(await save([])).get('_rels/.rels') ?? '';
    const type = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
    const more = `<Relationship Id="rId9" Type="${type}" Target="xl/webextensions/taskpanes.xml"/>`;
    const file = await altered({
      '_rels/.rels': relations.replace('</Relationships>', `${more}</Relationships>`),
    });
    expect((await opened(file)).leftOut).toEqual(['settings of add-ins']);
  });
});

describe('parts taken over by the host', () => {
  it('keep their ids, and new ones get others', () => {
    const { xmlParts } = new WorkbookState(store);
    const given = xmlParts.add('<a/>').id;
    const { xmlParts: reopened } = new WorkbookState(store);
    reopened.set(given, '<a/>');
    expect(reopened.add('<b/>').id).not.toBe(given);
    expect(reopened.all().map(({ xml }) => xml)).toEqual(['<a/>', '<b/>']);
  });

  it.each(['\u0001', '\ud800', '&#1;', '&#xD800;', '&#x110000;'])(
    'hold no characters that XML has not: %j',
    (text) => {
      const { xmlParts } = new WorkbookState(store);
      expect(() => xmlParts.add(`<a>${text}</a>`)).toThrow(/well-formed/);
      expect(() => xmlParts.add(`<a t="${text}"/>`)).toThrow(/well-formed/);
    },
  );
});
