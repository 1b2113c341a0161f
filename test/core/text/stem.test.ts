import fc from 'fast-check';
import { stem } from '../../../src/core/text/stem';

describe('stem', () => {
  test.each([
    [['manager', 'management', 'managing']],
    [['engineer', 'engineering']],
    [['teacher', 'teaching']],
    [['therapist', 'therapy']],
    [['education', 'educational']],
  ])('puts %j in one family', (family) => {
    expect(new Set(family.map(stem)).size).toBe(1);
  });

  test('keeps different words apart', () => {
    expect(stem('career')).not.toBe(stem('caretaker'));
    expect(stem('cook')).toBe('cook');
  });

  test('is its own family', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'e', 't', 'i', 'o', 'n', 's'), maxLength: 12 }),
        (word) => {
          expect(stem(stem(word))).toBe(stem(word));
        },
      ),
    );
  });
});
