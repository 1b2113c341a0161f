import fc from 'fast-check';
import { segments } from '../../../src/core/coding/cleaner/segments';
import { words } from '../../../src/core/text/words';

const BREAK = /( - ?|- |[()[\]{};:|",])/;

/** The parts of a title by the pattern, one after the other. */
function plainly(text: string): unknown[] {
  const found: unknown[] = [];
  let apart = false;
  for (const piece of text.split(BREAK)) {
    if (BREAK.test(piece)) apart = apart || piece !== ',';
    else if (words(piece).length > 0) {
      found.push({ text: piece.trim(), words: words(piece), apart: apart && found.length > 0 });
      apart = false;
    }
  }
  return found;
}

test('a title is parted where the pattern says', () => {
  const units = ['a', 'B', ' ', '-', ',', ':', '(', ')', '|', "'", '\u00e9'];
  const text = fc.string({ unit: fc.constantFrom(...units), maxLength: 20 });
  fc.assert(
    fc.property(text, (title) => {
      expect(segments(title)).toEqual(plainly(title));
    }),
    { numRuns: 3000 },
  );
});
