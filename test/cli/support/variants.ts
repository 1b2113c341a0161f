/** The same cells written in the ways in which programs write them. */
import fc from 'fast-check';
import { columnLetters } from '../../../src/core/sheet/find-header';
import { workbookOf } from './workbook';
import type { TestPart } from './zip';

/** What a cell holds; null for a blank one. */
export type ModelCell = string | number | boolean | null;
export type Model = readonly (readonly ModelCell[])[];

/** How a workbook is written. */
export interface Manner {
  readonly strings: 'shared' | 'inline' | 'rich' | 'readings' | 'formula';
  readonly addresses: 'all' | 'cells' | 'rows' | 'none';
  readonly prefix: '' | 'x:';
  readonly form: 'transitional' | 'strict';
  readonly quote: '"' | "'";
  readonly references: boolean;
  readonly cdata: boolean;
  readonly spans: boolean;
  readonly dimension: '' | 'right' | 'wrong';
  readonly space: string;
  readonly date1904: boolean;
}

export const manners: fc.Arbitrary<Manner> = fc.record({
  strings: fc.constantFrom('shared', 'inline', 'rich', 'readings', 'formula'),
  addresses: fc.constantFrom('all', 'cells', 'rows', 'none'),
  prefix: fc.constantFrom('', 'x:'),
  form: fc.constantFrom('transitional', 'strict'),
  quote: fc.constantFrom('"', "'"),
  references: fc.boolean(),
  cdata: fc.boolean(),
  spans: fc.boolean(),
  dimension: fc.constantFrom('', 'right', 'wrong'),
  space: fc.constantFrom('', '\n', '\r\n  ', '<!-- <c r="A1"/> </row> -->', '<?note <row>?>'),
  date1904: fc.boolean(),
});

const text = fc.string({
  unit: fc.constantFrom('a', 'B', 'é', '😀', '&', '<', '>', '"', "'", ']', ' ', '7', '\u00a0', '_'),
  minLength: 1,
  maxLength: 8,
});
const cell: fc.Arbitrary<ModelCell> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.integer({ min: -1e9, max: 1e9 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((n) => n + 0),
  fc.boolean(),
  fc.constant(null),
);

/** Rows below a header of text; the last one holds something, so that it is a row of the list. */
export const models: fc.Arbitrary<Model> = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = fc.array(cell, { minLength: width, maxLength: width });
  const header = fc.array(text, { minLength: width, maxLength: width });
  return fc
    .tuple(header, fc.array(row, { maxLength: 6 }), row, text)
    .map(([head, rows, last, end]) => [head, ...rows, [end, ...last.slice(1)]]);
});

/** Writes a model; `more` are parts besides. */
export function written(model: Model, manner: Manner, more: readonly TestPart[] = []): Buffer {
  const { prefix: p, addresses, quote, spans } = manner;
  const strings: string[] = [];
  const attribute = (name: string, value: string): string => ` ${name}=${quote}${value}${quote}`;
  const rowXml = (row: readonly ModelCell[], at: number): string => {
    const number = String(at + 1);
    const own =
      (addresses === 'all' || addresses === 'rows' ? attribute('r', number) : '') +
      (spans ? attribute('spans', `1:${String(row.length)}`) : '');
    const withAddress = addresses === 'all' || addresses === 'cells';
    const cells = row.map((value, column) => {
      const r = withAddress ? attribute('r', columnLetters(column) + number) : '';
      return cellXml(value, r, manner, strings);
    });
    // A row that says its number may be left without cells, or out.
    if (row.every((value) => value === null) && addresses === 'all') {
      return at % 2 === 0 ? `<${p}row${own}/>` : '';
    }
    return `<${p}row${own}>${cells.join(manner.space)}</${p}row>`;
  };
  const rows = model.map(rowXml).join(manner.space);
  const last = columnLetters((model[0]?.length ?? 1) - 1) + String(model.length);
  const ref = manner.dimension === 'wrong' ? 'A1' : `A1:${last}`;
  const dimension = manner.dimension === '' ? '' : `<${p}dimension ref="${ref}"/>`;
  const zip = workbookOf({
    sheets: [{ name: 'Posts', xml: `${dimension}<${p}sheetData>${rows}</${p}sheetData>` }],
    form: manner.form,
    date1904: manner.date1904,
    ...(strings.length > 0 && { strings }),
    ...(p !== '' && { prefix: p }),
    more,
  });
  return zip;
}

function cellXml(value: ModelCell, r: string, manner: Manner, strings: string[]): string {
  const p = manner.prefix;
  const v = (inside: string): string => `<${p}v>${inside}</${p}v>`;
  const type = (name: string): string => ` t=${manner.quote}${name}${manner.quote}`;
  if (value === null) return r === '' ? `<${p}c/>` : `<${p}c${r} />`;
  if (typeof value === 'number') return `<${p}c${r}>${v(String(value))}</${p}c>`;
  if (typeof value === 'boolean') return `<${p}c${r}${type('b')}>${v(value ? '1' : '0')}</${p}c>`;
  const shared = (inside: string): string =>
    `<${p}c${r}${type('s')}>${v(String(strings.push(inside) - 1))}</${p}c>`;
  const t = (prefix: string, part: string): string =>
    `<${prefix}t xml:space="preserve">${inXml(part, manner)}</${prefix}t>`;
  const [begin, end] = [value.slice(0, 1), value.slice(1)];
  switch (manner.strings) {
    case 'shared':
      return shared(t('', value));
    case 'readings':
      return shared(`${t('', value)}<rPh sb="0" eb="1"><t>yomi</t></rPh><phoneticPr fontId="1"/>`);
    case 'rich':
      // A pair of surrogates is one character, which no run parts.
      return /^[\uD800-\uDBFF]/u.test(begin) || end === ''
        ? shared(t('', value))
        : shared(`<r><rPr><b/></rPr>${t('', begin)}</r><r>${t('', end)}</r>`);
    case 'inline':
      return `<${p}c${r}${type('inlineStr')}><${p}is>${t(p, value)}</${p}is></${p}c>`;
    case 'formula':
      return `<${p}c${r}${type('str')}><${p}f>A1&amp;"&lt;/c&gt;"</${p}f>${v(inXml(value, manner))}</${p}c>`;
  }
}

function inXml(plain: string, { references, cdata }: Manner): string {
  if (cdata && !plain.includes(']')) return `<![CDATA[${plain}]]>`;
  return Array.from(plain, (character) => {
    if (references) return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      default:
        return character;
    }
  }).join('');
}
