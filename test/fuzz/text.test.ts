import fc from 'fast-check';
import { cellText, isBlank } from '../../src/core/sheet/cell-text';
import { headerKey, headerStrength } from '../../src/core/sheet/header-names';
import { shown } from '../../src/core/rules/message';
import { nameKey, nameWords, withoutBrackets } from '../../src/core/rules/match/name';
import { compareForm } from '../../src/core/text/compare-form';
import { withoutSpaces } from '../../src/core/text/spaces';
import { fold, tidy, TITLE_LIMIT } from '../../src/core/text/tidy';
import { wordTexts } from '../../src/core/text/words';
import { CELL_LENGTH, hasControl, hasLoneHalf, nastyCell, nastyText } from './nasty-text';
import { leavesPrototypesAlone, neverHangs, runs } from './running';

leavesPrototypesAlone();

/** Every character that has a meaning; of the others all are alike. */
const characters = Array.from({ length: 0x11_0000 }, (_, code) =>
  String.fromCodePoint(code),
).filter((character) => !/[\p{Cn}\p{Co}]/u.test(character));

describe('one plain form of text', () => {
  it('leaves what it made as it is, for every character there is', () => {
    const changed = characters.filter((character) => {
      const [plain, folded] = [tidy(`a${character}b`), fold(character)];
      return tidy(plain) !== plain || fold(folded) !== folded;
    });
    expect(changed).toEqual([]);
  });

  it.each([
    ['ŉ', "'n"],
    ['ʹ', "'"],
    ['‴', "'''"],
    ['⁗', "''''"],
    ['x⁻₋y', 'x--y'],
    ['︱︲', '--'],
    ['a\u3164\uffa0b', 'ab'],
    ['\u04ba\u0500\u051a\u051c', 'HDQW'],
  ])('reads %j as %j, at once and again', (typed, plain) => {
    expect(tidy(typed)).toBe(plain);
    expect(tidy(plain)).toBe(plain);
  });

  it('takes capitals for small letters without regard to language, letter by letter (N024)', () => {
    // Greek has two small letters for one capital, and other letters that pass for Latin in one case.
    const isGreek = (letter: string): boolean => /\p{Script=Greek}/iu.test(letter);
    const apart = characters.filter((letter) => {
      const capital = letter.toUpperCase();
      if (letter === capital || capital.toLowerCase() !== letter || isGreek(letter)) return false;
      return fold(capital) !== fold(letter);
    });
    expect(apart).toEqual([]);
    expect(fold('LIBRARIAN')).toBe('librarian');
    expect(fold('İstanbul Iı')).toBe('istanbul ii');
  });

  it('keeps no half of a pair, no control and no more than the limit (N026)', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom(TITLE_LIMIT, 7, CELL_LENGTH), (text, limit) => {
        const plain = tidy(text, limit);
        expect(tidy(plain, limit)).toBe(plain);
        expect(fold(fold(text, limit), limit)).toBe(fold(text, limit));
        expect([hasLoneHalf(plain), hasControl(plain)]).toEqual([false, false]);
        expect(plain.length).toBeLessThanOrEqual(limit);
        expect(plain).toBe(plain.trim());
      }),
      runs(1500),
    );
  });

  it('looks at no more than the limit, though one sign may stand for eighteen', () => {
    expect(tidy('\ufdfa'.repeat(TITLE_LIMIT)).length).toBeLessThanOrEqual(TITLE_LIMIT);
    expect(tidy(`${'a'.repeat(TITLE_LIMIT - 1)}👨\u200d🏫`)).toBe('a'.repeat(TITLE_LIMIT - 1));
  });
});

describe('names of columns and words', () => {
  it('says the same twice, whatever the text (N115)', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(headerKey(headerKey(text))).toBe(headerKey(text));
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
        expect([...nameWords(text)]).toEqual([...nameWords(text)]);
        expect(headerStrength(text, 'title')).toBeLessThanOrEqual(1);
        expect(withoutSpaces(withoutSpaces(text))).toBe(withoutSpaces(text));
        for (const word of wordTexts(fold(text))) {
          expect(compareForm(compareForm(word))).toBe(compareForm(word));
        }
      }),
      runs(1000),
    );
  });

  it('shows any value on one line, cut between characters (N026)', () => {
    fc.assert(
      fc.property(nastyCell, (value) => {
        const said = shown(cellText(value));
        expect([hasLoneHalf(said), hasControl(said), said.includes('\n')]).toEqual([
          ...[false, false, false],
        ]);
        expect(said.length).toBeLessThan(200);
        expect(isBlank(value)).toBe(isBlank(cellText(value)));
      }),
      runs(1000),
    );
  });
});

it('takes no more than a moment for the longest cell (N027, N116)', () => {
  neverHangs((text) => {
    tidy(text);
    fold(text, Infinity);
    headerKey(text);
    nameWords(text);
    withoutBrackets(text);
    wordTexts(text);
    compareForm(text);
    shown(text);
    isBlank(text);
    withoutSpaces(text);
  });
});
