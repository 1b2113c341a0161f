import fc from 'fast-check';
import { createNearestTitles } from '../../../src/core/coding/nearest-titles';
import { createTitleReader } from '../../../src/core/coding/titles';
import { stem } from '../../../src/core/text/stem';

interface Item {
  readonly title: string;
  readonly code: string;
  readonly fit: number;
}

const read = createTitleReader();

/** Likeness to every title of the code in turn, from the words themselves. */
function likenesses(
  items: readonly Item[],
  code: string,
  forms: readonly string[],
  head: string,
): number[] {
  const rarity = (form: string): number =>
    Math.log(
      1 + items.length / (items.filter((item) => read(item.title).forms.includes(form)).length + 1),
    );
  return items
    .filter((item) => item.code === code)
    .map((item) => {
      const own = read(item.title);
      const shared = own.forms.map((form) =>
        forms.includes(form) ? 1 : forms.some((f) => stem(f) === stem(form)) ? 0.6 : 0,
      );
      const likeness = own.forms.reduce(
        (sum, form, at) => sum + rarity(form) * ((shared[at] ?? 0) - 0.3 * (1 - (shared[at] ?? 0))),
        own.head === head ? 1.5 : 0,
      );
      return likeness + 0.2 * item.fit;
    });
}

const word = fc.constantFrom('care', 'carer', 'home', 'manager', 'management', 'senior', 'officer');
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const item: fc.Arbitrary<Item> = fc.record({
  title: words.map((list) => list.join(' ')),
  code: fc.constantFrom('a', 'b'),
  fit: fc.constantFrom(-1, 0, 0.5, 4.5),
});

describe('the nearest title of a code', () => {
  test('is the one that comparing with each in turn finds, of those that share a word', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), words, (items, forms) => {
        const head = forms.at(-1) ?? '';
        const titles = createNearestTitles(items, ({ code }) => code, read);
        const found = titles.nearest('a', { forms, head }, ({ fit }) => fit);
        const own = items.filter(({ code }) => code === 'a');
        if (found === undefined) return void expect(own).toEqual([]);
        const all = likenesses(items, 'a', forms, head);
        const akin = own.map(({ title }) =>
          read(title).forms.some((form) => forms.some((f) => stem(f) === stem(form))),
        );
        const counted = all.filter((_, at) => akin[at] === true || !akin.includes(true));
        expect(all[own.indexOf(found.evidence)]).toBeCloseTo(Math.max(...counted), 9);
      }),
      { numRuns: 400 },
    );
  });

  test('covers all of a title that it is, and nothing of one that it shares no word with', () => {
    const items = [
      { title: 'Care home manager', code: 'a' },
      { title: 'Cook', code: 'b' },
    ];
    const titles = createNearestTitles(items, ({ code }) => code, read);
    const asked = { forms: ['care', 'home', 'manager'], head: 'manager' };
    expect(titles.nearest('a', asked, () => 0)).toMatchObject({ coverage: 1, sameHead: true });
    expect(titles.nearest('b', asked, () => 0)).toMatchObject({ coverage: 0, sameHead: false });
    expect(titles.nearest('c', asked, () => 0)).toBeUndefined();
  });

  test('is, of titles alike, the one that fits the post', () => {
    const items = [
      { title: 'Care home manager', code: 'a', here: false },
      { title: 'Home care manager', code: 'a', here: true },
    ];
    const titles = createNearestTitles(items, ({ code }) => code, read);
    const asked = { forms: ['care', 'manager'], head: 'manager' };
    const found = titles.nearest('a', asked, ({ here }) => (here ? 1 : -1));
    expect(found?.evidence.title).toBe('Home care manager');
  });
});
