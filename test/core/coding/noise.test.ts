/** The signs of noise only spare work: no pattern may match a title that shows none of its signs. */
import fc from 'fast-check';
import { NOISE, type NoiseRule } from '../../../src/core/coding/cleaner/noise';
import { rulesDue } from '../../../src/core/coding/cleaner/signs';
import { takeOff, type Removed } from '../../../src/core/coding/cleaner/take-off';

/** What a pattern asks of the text around a match: a generator of matches knows nothing of that. */
function withoutAround(source: string): string {
  const start = source.search(/\(\?<?[=!]/);
  if (start < 0) return source.replace(/\\b|[\^$]/g, '');
  return withoutAround(source.slice(0, start) + source.slice(endOfGroup(source, start)));
}

function endOfGroup(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

/** Text that the pattern matches when the text around it is right. */
function matching({ pattern }: NoiseRule): fc.Arbitrary<string> {
  const source = withoutAround(pattern.source.replaceAll('[^()]', '[a-z ]'));
  return fc
    .stringMatching(new RegExp(`^(?:${source})$`))
    .chain((text) =>
      pattern.flags.includes('i')
        ? fc.constantFrom(text, text.toUpperCase(), text.toLowerCase())
        : fc.constant(text),
    );
}

const beside = fc.oneof(
  { arbitrary: fc.constantFrom('', ' '), weight: 2 },
  fc.constantFrom(
    '',
    ' ',
    'Officer ',
    ' officer',
    ' Scale 4',
    '(',
    ')',
    'A',
    'e',
    '7',
    '-',
    '\u00e9',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 8 }),
);
const noise = fc.oneof(...NOISE.map(matching));
const title = fc.array(fc.oneof(beside, noise), { maxLength: 6 }).map((parts) => parts.join(''));

describe.each(
  NOISE.map((rule): [string, NoiseRule] => [`${rule.what} ${rule.pattern.source}`, rule]),
)('%s', (_, rule) => {
  const pattern = new RegExp(rule.pattern.source, rule.pattern.flags.replace('g', ''));

  test('matches only where a sign of it stands', () => {
    let matched = 0;
    fc.assert(
      fc.property(beside, matching(rule), beside, (before, text, after) => {
        const whole = `${before}${text}${after}`;
        if (!pattern.test(whole)) return;
        matched += 1;
        expect(rulesDue(whole)).toContain(rule);
      }),
      { numRuns: 300 },
    );
    expect(matched).toBeGreaterThan(0);
  });
});

const MARKS = ' ()*#~_.!-';

function unmarked(text: string): string {
  if (text === '') return '';
  if (MARKS.includes(text.charAt(0))) return unmarked(text.slice(1));
  return MARKS.includes(text.slice(-1)) ? unmarked(text.slice(0, -1)) : text;
}

/** The same without regard to signs. */
function plainly(text: string, removed: string[], soft: boolean): string {
  let left = text;
  for (const { what, pattern, soft: isSoft = false } of NOISE) {
    if (isSoft !== soft) continue;
    left = left.replace(pattern, (match) => {
      const said = unmarked(match);
      if (said !== '') removed.push(`${what}: ${said}`);
      return ' ';
    });
  }
  return left.replace(/ {2,}/g, ' ').trim();
}

test('takes off what trying every pattern would', () => {
  fc.assert(
    fc.property(title, (text) => {
      const removed: Removed[] = [];
      const expected: string[] = [];
      const trimmed = plainly(text, expected, false);
      const bare = plainly(trimmed, expected, true);
      const taken = takeOff(text, removed);
      expect([taken.trimmed, taken.bare]).toEqual([trimmed, bare]);
      expect(removed.map((one) => `${one.what}: ${one.text}`)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test('sees what hung together with noise that went', () => {
  const removed: Removed[] = [];
  expect(takeOff('Officer 37hoursfte', removed)).toMatchObject({ trimmed: 'Officer' });
  expect(removed.map(({ text }) => text)).toEqual(['37hours', 'fte']);
});
