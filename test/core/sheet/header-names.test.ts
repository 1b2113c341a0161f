import fc from 'fast-check';
import { fields, headerKey, headerStrength, namesOf } from '../../../src/core/sheet/header-names';
import type { ContextField } from '../../../src/core/sheet/types';

/** The same by trying every name of the field at every place of the header. */
function byTrying(header: string, field: ContextField): number {
  const names = namesOf(field);
  const strength = (at: number): number => 1 - at / (2 * names.length);
  const key = headerKey(header);
  const exact = names.indexOf(key);
  if (exact >= 0) return strength(exact);
  const hasNumber =
    /\b(?:code|id|ref|reference|no|number|num|date|start|end|count|fte|hours?|key|type|status)\b/u;
  if (key === '' || field === 'jobCode' || hasNumber.test(key)) return 0;
  const within = names.map((name, at) =>
    name.length > 3 && ` ${key} `.includes(` ${name} `) ? 0.6 * strength(at) : 0,
  );
  return Math.max(...within);
}

describe('how strongly a header names a field', () => {
  const names = fields().flatMap(namesOf);
  const word = fc.oneof(
    fc.constantFrom(...names.flatMap((name) => [name, ...name.split(' ')])),
    fc.constantFrom('of', 'my', 'date', 'No.', '', 'a'),
  );

  it('is what trying every name at every place gives', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 7 }),
        fc.constantFrom(...fields()),
        (words, field) => {
          const header = words.join(' ');
          expect(headerStrength(header, field)).toBeCloseTo(byTrying(header, field), 12);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('looks at the beginning of a header that is as long as a cell can be (N027)', () => {
    expect(headerStrength(`Job title ${'x'.repeat(32_767)}`, 'title')).toBeGreaterThan(0);
    expect(headerKey(`${'a\u0301\u0316'.repeat(10_000)}`).length).toBeLessThan(600);
  });
});
