import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import {
  DECISIONS_NAMESPACE,
  partXml,
  readPart,
  RECORDS_A_PART,
  rootNamespace,
} from '../../../src/core/review/xml';
import type { Decision } from '../../../src/core/review/types';
import { fold } from '../../../src/core/text/tidy';
import { draftOf, nastyText } from './arbitraries';

const decision: fc.Arbitrary<Decision> = fc
  .tuple(
    draftOf(nastyText),
    fc.record({
      id: fc.integer({ min: 1, max: 999_999 }),
      act: fc.integer({ min: 1, max: 999_999 }),
      undoes: fc.nat(9),
      replaces: fc.nat(9),
      when: nastyText,
      editions: nastyText,
    }),
  )
  .map(([draft, rest]) => ({ ...draft, ...rest }))
  .filter(({ text }) => fold(text) !== '');

/** What a record becomes on its way: characters that XML cannot hold, and empty context. */
function kept(record: Decision): unknown {
  const entries = Object.entries(record.context).filter(([, text]) => text !== '');
  const written = { ...record, context: Object.fromEntries(entries) };
  return JSON.parse(JSON.stringify(written), (_, value: unknown) =>
    typeof value === 'string' ? replaced(value) : value,
  );
}

function replaced(text: string): string {
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const isControl = code < 32 && !'\t\n\r'.includes(sign);
      const isLost =
        isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
      return isLost ? '\uFFFD' : sign;
    })
    .join('');
}

/** What a real parser makes of it; throws where it is not well-formed. */
function attributesBySaxes(xml: string): readonly Map<string, string>[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: Map<string, string>[] = [];
  parser.on('opentag', (tag) => {
    expect(tag.uri).toBe(DECISIONS_NAMESPACE);
    found.push(new Map(Object.entries(tag.attributes).map(([name, { value }]) => [name, value])));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found.slice(1);
}

const one = '<decision id="1" act="1" of="title" text="Cook" verdict="coded" role="P-001"/>';
const part = (inside: string, root = `decisions xmlns="${DECISIONS_NAMESPACE}" part="2"`): string =>
  `<${root}>${inside}</${root.split(' ')[0] ?? ''}>`;

function titlesOf(xml: string): readonly string[] | 'newer' | undefined {
  const read = readPart(xml);
  return typeof read === 'object' ? read.records.map(({ text }) => text) : read;
}

describe('decisions as XML', () => {
  it('come back as they were, whatever their text', () => {
    fc.assert(
      fc.property(
        fc.array(decision, { maxLength: 5 }),
        fc.integer({ min: 1, max: 99 }),
        (records, number) => {
          const read = readPart(partXml(number, records));
          const expected = records.map(kept);
          expect(read).toEqual({ part: number, records: expected, dropped: 0 });
          if (typeof read !== 'object') return;
          // Decisions are found by folded text, which the loss must not touch.
          expect(read.records.map(({ text }) => fold(text))).toEqual(
            records.map(({ text }) => fold(text)),
          );
        },
      ),
    );
  });

  it('are well-formed, and say the same to another parser', () => {
    fc.assert(
      fc.property(decision, (record) => {
        const [attributes] = attributesBySaxes(partXml(1, [record]));
        expect(attributes?.get('text')).toBe(replaced(record.text));
        expect(attributes?.get('note') ?? '').toBe(replaced(record.note));
        expect(attributes?.get('department') ?? '').toBe(replaced(record.context.department ?? ''));
      }),
    );
  });

  it.each<[string, string]>([
    [
      'a declaration, comments and instructions',
      `\ufeff<?xml version="1.0"?>\n<!-- <x> -->${part(one)}<?end?>`,
    ],
    [
      'a prefix',
      part(one.replace('<', '<d:'), `d:decisions xmlns:d="${DECISIONS_NAMESPACE}" part="2"`),
    ],
    [
      'a namespace of their own',
      part(one.replace('<decision', `<n:decision xmlns:n="${DECISIONS_NAMESPACE}"`)),
    ],
    ['single quotes and spaces', part(one.replaceAll('"', "'").replaceAll('=', ' =\n '))],
    ['an end tag', part(one.replace('/>', ' >\n</decision >'))],
    ['attributes that are not known', part(one.replace('/>', ' x:new="1" more="2"/>'))],
    ['elements that are not known', part(`<more><decision text="No"/></more>${one}`)],
    ['characters by number', part(one.replace('Cook', '&#67;&#x6F;o&#x6b;'))],
  ])('are read with %s', (_, xml) => {
    expect(titlesOf(xml)).toEqual(['Cook']);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no markup', 'Cook'],
    ['another namespace', part(one, 'decisions xmlns="urn:else" part="1"')],
    ['a document type', `<!DOCTYPE decisions [<!ENTITY a "b">]>${part(one)}`],
    ['no part number', part(one, `decisions xmlns="${DECISIONS_NAMESPACE}"`)],
    ['an end that is missing', part(one).slice(0, -5)],
    ['an attribute twice', part(one.replace('/>', ' id="2"/>'))],
    ['a quote that never ends', part(one.replace('P-001"', 'P-001'))],
    ['a comment that never ends', part(`<!-- ${one}`)],
  ])('are refused with %s', (_, xml) => {
    expect(readPart(xml)).toBeUndefined();
  });

  it.each([
    ['no text', one.replace('text="Cook"', '')],
    ['a subject that is not known', one.replace('of="title"', 'of="person"')],
    ['a verdict that is not known', one.replace('coded', 'perhaps')],
    ['no code at all', one.replace('role="P-001"', '')],
    ['a code of another form', one.replace('/>', ' soc2020="12"/>')],
  ])('lose a record with %s, and that one alone, and count it', (_, damaged) => {
    const read = readPart(part(`${damaged}${one}`));
    expect(read).toMatchObject({ records: [{ text: 'Cook' }], dropped: 1 });
  });

  it.each<[string, boolean]>([
    ['2', true],
    ['1.1', true],
    ['9999999999', true],
    ['next', true],
    ['1', false],
    ['1.0', false],
    [' 1 ', false],
  ])('are known by their version %s to be newer: %s', (version, isNewer) => {
    const root = `decisions xmlns="${DECISIONS_NAMESPACE}" version="${version}" part="1"`;
    expect(titlesOf(part(one, root))).toEqual(isNewer ? 'newer' : ['Cook']);
  });

  it('are told from what others write by the namespace of the root', () => {
    const ours = `<?xml version="1.0"?><!-- x --><d:any xmlns:d="${DECISIONS_NAMESPACE}">`;
    expect(rootNamespace(ours)).toBe(DECISIONS_NAMESPACE);
    expect(rootNamespace(`<a xmlns="urn:a"><b xmlns="${DECISIONS_NAMESPACE}"/>`)).toBe('urn:a');
    expect(rootNamespace('<a/>')).toBe('');
    expect(rootNamespace(`<a xmlns="${DECISIONS_NAMESPACE}`)).toBeUndefined();
  });

  it('take time in proportion to their length, however they are made', () => {
    const start = performance.now();
    for (const piece of ['<', '<a ', '<!--', '<a b="', '&#', '<a>', '</a>', ' ', '<a b="c" ']) {
      readPart(part(piece.repeat(200_000)));
    }
    expect(performance.now() - start).toBeLessThan(5000);
    expect(RECORDS_A_PART).toBe(200);
  });
});
