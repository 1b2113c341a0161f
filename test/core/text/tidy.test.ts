import fc from 'fast-check';
import { fold, tidy, TITLE_LIMIT } from '../../../src/core/text/tidy';

describe('tidy', () => {
  test.each([
    ['Social\u00a0Worker', 'Social Worker'],
    ['Social\u2009\u3000Worker\t', 'Social Worker'],
  ])('reads spaces of any kind in %j as spaces (N020)', reads);

  test.each([
    ['So\u200bcial Wor\u00adker\ufeff', 'Social Worker'],
    ['Social\r\nWorker\u000b', 'Social Worker'],
    ['Tea\u0000cher', 'Tea cher'],
  ])('reads over what is hidden in %j (N021)', reads);

  test.each([
    ['Children\u2019s Worker', "Children's Worker"],
    ['Officer \u2013 Revenues', 'Officer - Revenues'],
    ['Chef \u00c2\u00a326k', 'Chef \u00a326k'],
    ['Children\u00e2\u20ac\u2122s', "Children's"],
  ])('reads %j as it is typed on a keyboard (N022)', reads);

  test.each([
    ['Ma\u00eetre d\u2019h\u00f4tel', "Maitre d'hotel"],
    ['cafe\u0301', 'cafe'],
    ['\ufb01re \ufb01ghter', 'fire fighter'],
  ])('reads marks and ligatures in %j as plain letters (N023)', reads);

  test.each([
    ['Te\u0430cher', 'Teacher'],
    ['\u202eTeacher\u202c', 'Teacher'],
  ])('is not fooled by letters and directions in %j (N025)', reads);

  test.each([
    ['Teacher \u{1f468}\u200d\u{1f3eb}', 'Teacher'],
    ['Tea\ud83dcher', 'Tea cher'],
  ])('leaves no half of a picture of %j (N026)', reads);

  function reads(typed: string, plain: string): void {
    expect(tidy(typed)).toBe(plain);
  }

  test('looks no further than the limit (N027, N028)', () => {
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
  test('lower-cases without regard to language (N024)', () => {
    expect(fold('LIBRARIAN')).toBe('librarian');
    expect(fold('L\u0130BRAR\u0131AN')).toBe('librarian');
  });
});
