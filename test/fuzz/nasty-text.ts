/**
 * Text as cells, headers and files really hold it, and as somebody holds it who means harm. One
 * module, so that whatever is found to be hard on one reader is tried on all of them.
 */
import fc from 'fast-check';
import type { CellValue } from '../../src/core/sheet/types';

/** The most characters that a cell of Excel holds. */
export const CELL_LENGTH = 32_767;
/** The most columns that a sheet has, and the most rows. */
export const SHEET_COLUMNS = 16_384;
export const SHEET_ROWS = 1_048_576;

/** Names that every object has without being asked. */
export const INHERITED = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
  ...['isPrototypeOf', '__defineGetter__', '__lookupSetter__', 'toLocaleString', 'length', 'then'],
];

export const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '<marquee>Cook</marquee>',
  '&lt;b&gt; &amp; &#60; &#x110000; &nbsp;',
  '<![CDATA[x]]>',
  '<!--',
  '-->',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '{{title}} {value} ${title} %s',
];

export const FORMULAS = [
  '=HYPERLINK("http://example.invalid","Cook")',
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  "'=1+1",
  '\t=1',
  '#REF!',
  '#N/A',
];

/** What is not seen, or stands where nobody looks for it. */
const UNSEEN = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\ufe0f', '\u{e0041}'],
  ...['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
  ...['\u2066', '\u2067', '\u2068', '\u2069'],
];

/** Every space of Unicode, and the line ends. */
const SPACES = [
  ...' \t\n\r\u000b\u000c\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008',
  ...'\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  '\r\n',
];

const CONTROLS = Array.from({ length: 0xa0 }, (_, code) => code)
  .filter((code) => code < 0x20 || code >= 0x7f)
  .map((code) => String.fromCharCode(code));

/** Halves of pairs, in the wrong order too, and code points that are no characters. */
const BROKEN = ['\ud83d', '\udc68', '\udc68\ud83d', '\ufffe', '\uffff', '\ufdd0', '\u{10ffff}'];

const SIGNS = [
  ...[
    '👨\u200d🏫',
    '👩🏽\u200d⚕\ufe0f',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '🇬🇧',
    '𝕮𝖔𝖔𝖐',
  ],
  ...[
    'e\u0301',
    'Z\u0351\u0352\u0353\u0354\u0355\u0356',
    '\u0301\u0301',
    'Å',
    '\u212b',
    'ﬁ',
    'ŉ',
    '\ufdfa',
    '㏒',
  ],
  ...[
    'Te\u0430cher',
    'С\u043e\u043ek',
    '\u0391\u0392\u0395',
    'İI\u0131i',
    'ẞß',
    'ſ',
    'Ǆ',
    'ΑΣ',
    '\u1e9e',
  ],
  ...['١٢٣', '१२३', '１２３', '𝟏𝟐𝟑', '²³', '½', 'Ⅳ', '〇'],
];

const SEPARATORS = [
  ...',;|\t"\'/\\:-–—_()[]{}<>&+=*?.^$#@!%~`',
  '""',
  '","',
  ' / ',
  '\\',
  ').*(',
  '(a+)+$',
];

const CODES = [
  ...[
    'QQ123456C',
    'AA1 1AA',
    '2211',
    '0123456',
    '05',
    '1E2',
    '3-4',
    '31/02/2020',
    '1/1/1900',
    '2026-02-30',
  ],
  ...[
    '12 Oct 1982',
    '99999999999999999999',
    '-0',
    '1e309',
    '£1,234.56',
    '(12)',
    'P-001',
    'p–001',
    'TCHR',
  ],
];

export const TITLES = [
  ...[
    'Cook',
    'Teaching Assistant',
    'Social Worker - Adults',
    'Snr Admin Officer (Maternity Cover)',
  ],
  ...[
    'HLTA',
    "Children's Services Manager",
    'Caretaker 37 hrs pw',
    'Head of Finance / S151 Officer',
  ],
  ...['Not a teacher', 'Former Cook', 'Refuse Collector, Driver & Loader', 'Total', 'John Smith'],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TITLES) },
  { weight: 2, arbitrary: fc.constantFrom(...INHERITED) },
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...FORMULAS),
  { weight: 2, arbitrary: fc.constantFrom(...UNSEEN) },
  { weight: 2, arbitrary: fc.constantFrom(...SPACES) },
  fc.constantFrom(...CONTROLS),
  { weight: 2, arbitrary: fc.constantFrom(...BROKEN) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 2, arbitrary: fc.constantFrom(...SEPARATORS) },
  { weight: 2, arbitrary: fc.constantFrom(...CODES) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('a', ' ', '-', '(', '1', '\u0301', '\u200b', '"', ';'),
      fc.nat({ max: 300 }),
    )
    .map(([sign, times]) => sign.repeat(times)),
);

/** A title with something strange put into it at any place: between the halves of a pair, too. */
const strewn = fc
  .tuple(fc.constantFrom(...TITLES), fc.array(fc.tuple(fc.nat(), piece), { maxLength: 3 }))
  .map(([title, extras]) =>
    extras.reduce((text, [place, extra]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + extra + text.slice(at);
    }, title),
  );

/** Anything that a cell may hold as text. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: piece },
  { weight: 3, arbitrary: strewn },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' ')) },
);

/** Any value of a cell. Excel's numbers are finite; files know no better. */
export const nastyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: nastyText },
  fc.constantFrom<CellValue>('', ' ', true, false, 0, -0, 1, 60, 1e21, 5e-324, -1e308, 44_927.5),
  fc.integer({ min: -10, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Rows of one width, as a range of Excel's is. */
export function nastyGrid(most: {
  readonly rows: number;
  readonly columns: number;
}): fc.Arbitrary<CellValue[][]> {
  return fc.integer({ min: 1, max: most.columns }).chain((width) =>
    fc.array(fc.array(nastyCell, { minLength: width, maxLength: width }), {
      maxLength: most.rows,
    }),
  );
}

/** Text of any length that a reader might stumble over and over again. */
export const LONG: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ['one letter, then an exclamation mark', (length) => `${'a'.repeat(length - 1)}!`],
  ['spaces, then a letter', (length) => `${' '.repeat(length - 1)}a`],
  ['a letter, spaces, and a letter', (length) => `a${' '.repeat(length - 2)}a`],
  ['non-breaking spaces between letters', (length) => `a${'\u00a0'.repeat(length - 2)}a`],
  ['separators', (length) => ';'.repeat(length)],
  ['separators and spaces', (length) => ' / '.repeat(length / 3)],
  ['dashes', (length) => 'a-'.repeat(length / 2)],
  ['opening brackets', (length) => '('.repeat(length)],
  ['brackets within brackets', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2)],
  ['brackets beside brackets', (length) => '[]'.repeat(length / 2)],
  ['digits', (length) => '1'.repeat(length)],
  ['noughts, then a letter', (length) => `${'0'.repeat(length - 1)}x`],
  ['digits and commas', (length) => '1,'.repeat(length / 2)],
  ['digits and points', (length) => '1.'.repeat(length / 2)],
  ['quotation marks', (length) => '"'.repeat(length)],
  ['quotation marks and commas', (length) => '",'.repeat(length / 2)],
  ['opening angles', (length) => '<'.repeat(length)],
  ['tags', (length) => '<a b="c">'.repeat(length / 9)],
  ['references', (length) => '&#1'.repeat(length / 3)],
  ['combining marks', (length) => `a${'\u0301'.repeat(length - 1)}`],
  ['marks out of order', (length) => `a${'\u0301\u0316'.repeat(length / 2)}`],
  ['zero-width joiners', (length) => '\u200d'.repeat(length)],
  ['right-to-left marks', (length) => '\u202ea'.repeat(length / 2)],
  ['halves of pairs', (length) => '\ud83d'.repeat(length)],
  ['what one sign stands for many in', (length) => '\ufdfa'.repeat(length)],
  ['short words', (length) => 'sw ta '.repeat(length / 6)],
  ['a real title, over and over', (length) => 'Senior social worker / '.repeat(length / 23)],
  ['capitals and small letters', (length) => 'aB'.repeat(length / 2)],
  ['line ends', (length) => '\r\n'.repeat(length / 2)],
];

/** Half of a pair without its other half. */
export function hasLoneHalf(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

/** Controls but tabs and line ends: nothing that a person should meet in a sentence of ours. */
export function hasControl(text: string): boolean {
  return /(?![\t\n\r])\p{Cc}/u.test(text);
}
