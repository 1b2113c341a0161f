import fc from 'fast-check';
import { fold, tidy, TITLE_LIMIT } from '../../../src/core/text/tidy';

describe('tidy', () => {
  test.each([
    ['Social\u00a0Worker', 'Social Worker'],
    ['Social\u2009\u3000Worker\t', 'Social Worker'],
    ['So\u200bcial Wor\u00adker\ufeff', 'Social Worker'],
    ['Social\r\nWorker\u000b', 'Social Worker'],
    ['Children\u2019s Worker', "Children's Worker"],
    ['Officer \u2013 Revenues', 'Officer - Revenues'],
    ['Ma\u00eetre d\u2019h\u00f4tel', "Maitre d'hotel"],
    ['cafe\u0301', 'cafe'],
    ['\ufb01re \ufb01ghter', 'fire fighter'],
    ['Te\u0430cher', 'Teacher'],
    ['\u202eTeacher\u202c', 'Teacher'],
    ['Teacher \u{1f468}\u200d\u{1f3eb}', 'Teacher'],
    ['Tea\ud83dcher', 'Tea cher'],
    ['Tea\u0000cher', 'Tea cher'],
    ['Chef \u00c2\u00a326k', 'Chef \u00a326k'],
    ['Children\u00e2\u20ac\u2122s', "Children's"],
  ])('reads %j as %j', (typed, plain) => {
    expect(tidy(typed)).toBe(plain);
  });

  test('looks no further than the limit', () => {
    expect(tidy('a'.repeat(32_767))).toHaveLength(TITLE_LIMIT);
    expect(tidy('a'.repeat(TITLE_LIMIT))).toHaveLength(TITLE_LIMIT);
    expect(tidy('a'.repeat(TITLE_LIMIT - 1))).toHaveLength(TITLE_LIMIT - 1);
  });

  test('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(tidy(text.normalize('NFD'), 10_000)).toBe(tidy(text.normalize('NFC'), 10_000));
      }),
    );
  });

  test('leaves tidied text as it is, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = tidy(text, 10_000);
        expect(tidy(once, 10_000)).toBe(once);
        expect(once).toBe(once.trim());
      }),
    );
  });
});

describe('fold', () => {
  test('lower-cases without regard to language', () => {
    expect(fold('LIBRARIAN')).toBe('librarian');
    expect(fold('L\u0130BRAR\u0131AN')).toBe('librarian');
  });
});
