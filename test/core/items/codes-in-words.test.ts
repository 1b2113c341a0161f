import fc from 'fast-check';
import { codesInWords } from '../../../src/core/items/codes-in-words';
import { csww } from '../../../src/core/rules/csww/return';
import { codeLibraryFrom } from '../../../src/data/library';
import { libraryTexts } from '../../../src/data/library-texts';
import { smallSet } from '../answers/small-library';

const code = (at: number, label = `Label ${String(at)}`) => ({ code: String(at), label });

it('names a short list whole', () => {
  expect(codesInWords(smallSet('x', [code(1)]))).toBe('1 (Label 1)');
  expect(codesInWords(smallSet('x', [code(1), code(2, ''), code(3)]))).toBe(
    '1 (Label 1), 2 or 3 (Label 3)',
  );
});

it('names the first of a longer list, and no code that is withdrawn', () => {
  const codes = [1, 2, 3, 4, 5, 6, 7].map((at) => code(at));
  const old = { ...code(0), withdrawn: { replacedBy: [] } };
  expect(codesInWords(smallSet('x', [old, ...codes]))).toBe(
    'a code of the list, such as 1 (Label 1), 2 (Label 2) or 3 (Label 3)',
  );
  expect(codesInWords(smallSet('x', [old, ...codes.slice(0, 5)]))).toMatch(/ or 5 \(Label 5\)$/u);
});

it('fits a message, however long labels are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 9 }), (lengths) => {
      const set = smallSet(
        'x',
        lengths.map((length, at) => code(at, 'x'.repeat(length))),
      );
      const said = codesInWords(set);
      expect(said.length).toBeLessThanOrEqual(240);
      expect(said).toContain('0');
    }),
  );
});

it('names codes of every list of the social work census with their labels', () => {
  const library = codeLibraryFrom(libraryTexts);
  for (const { format } of csww.parts.flatMap(({ items }) => items)) {
    const set = format.kind === 'code' ? library.set(format.set) : undefined;
    if (set) expect(codesInWords(set)).toContain(') or ');
  }
});
