import fc from 'fast-check';
import type { Context, Decision, Draft } from '../../../src/core/review/types';

/** Text as cells hold it: markup, formulas, controls, halves of pairs, and plain titles. */
export const nastyText = fc.oneof(
  fc.constantFrom(
    'Cook',
    'cook ',
    "O'Brien",
    '=1+1',
    "'=x",
    '-',
    '<a b="c">&amp;',
    ']]>',
    '\t\r\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom('\0', '\u0008', '\u0085', '\uD800', '\uDC00', '\uFFFE', 'x', ' ', '&', '<'),
    )
    .map((signs) => signs.join('')),
);

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((code) => String(code).padStart(length, '0'));

export const soc = fc.record({
  soc2000: fc.oneof(fc.constant(''), digits(4)),
  soc2010: fc.oneof(fc.constant(''), digits(4)),
  soc2020: digits(4),
  soc2020ext: fc.oneof(
    fc.constant(''),
    fc.tuple(digits(4), digits(2)).map((parts) => parts.join('/')),
  ),
});

export function draftOf(text: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  const context: fc.Arbitrary<Context> = fc.record(
    { department: text, employer: text, grade: text },
    { requiredKeys: [] },
  );
  const coded = fc.record({
    verdict: fc.constant('coded' as const),
    role: fc.constantFrom('', 'P-001', 'P-002', 'P-003'),
    roleLabel: fc.constant(''),
    soc,
  });
  const none = fc.constant({
    verdict: 'no code fits' as const,
    role: '',
    roleLabel: '',
    soc: { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
  });
  return fc
    .tuple(
      fc.record({
        of: fc.constantFrom('title' as const, 'job code' as const),
        text,
        context,
        how: fc.constantFrom('chosen' as const, 'searched' as const, 'imported' as const),
        note: text,
        proposed: text,
      }),
      fc.oneof(coded, none),
    )
    .map(([subject, ruling]) => ({ ...subject, ...ruling }));
}

const anyNumber = fc.oneof(fc.nat({ max: 6 }), fc.constantFrom(-1, 1.5, 1e12, NaN, Infinity));

/** Records that nobody has written here: any numbers, repeated, with gaps, in circles. */
export function forged(text: fc.Arbitrary<string>): fc.Arbitrary<Decision> {
  return fc
    .tuple(
      draftOf(text),
      fc.record({ id: anyNumber, act: anyNumber, undoes: anyNumber, replaces: anyNumber }),
      fc.boolean(),
    )
    .map(([draft, numbers, isUndecided]) => ({
      ...draft,
      ...numbers,
      ...(isUndecided ? { verdict: 'undecided' as const } : {}),
      when: '2026-11-26 09:30',
      editions: 'e1',
    }));
}
