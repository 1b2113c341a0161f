import fc from 'fast-check';
import { digest } from '../../../src/core/text/digest';

describe('a digest', () => {
  it('is the same for the same text, short, and says nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digest(text)).toBe(digest(`${text}`));
        expect(digest(text)).toMatch(/^[0-9a-z]{1,11}$/u);
      }),
    );
  });

  it('tells apart every one of 60,000 texts that are much alike', () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => [
      `P${String(at)}`,
      `QQ${String(at).padStart(6, '0')}C`,
      `${String(at)}${String(19_999 - at)}`,
    ]).flat();
    expect(new Set(texts.map(digest)).size).toBe(new Set(texts).size);
  });

  it('changes with any one character, and with their order', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.string(), (text, place, other) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        expect(digest(changed) === digest(text)).toBe(changed === text);
      }),
    );
    expect(digest('ab')).not.toBe(digest('ba'));
  });
});
