import fc from 'fast-check';
import {
  isLevelWord,
  WORTH,
  type SearchDocument,
  type SearchQuery,
} from '../../../../src/core/coding/search/features';
import { createSearch, rarity } from '../../../../src/core/coding/search/search';
import { stem } from '../../../../src/core/text/stem';

/** Features by name, written as one would explain them; no numbering, no index. */
function named(
  { forms, head, beside }: SearchQuery,
  qualifiers: readonly string[],
): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, worth: number): void => {
    if (!features.has(name)) features.set(name, worth);
  };
  [
    ...forms.map((f) => ({ f, share: 1 })),
    ...beside.map((f) => ({ f, share: WORTH.beside })),
  ].forEach(({ f, share }, at) => {
    const worth = share * (isLevelWord(f) ? WORTH.level : 1);
    add(`word ${f}`, worth * WORTH.word);
    add(`family ${stem(f)}`, worth * WORTH.family);
    if (at > 0 && at < forms.length) add(`pair ${forms[at - 1] ?? ''} ${f}`, WORTH.pair);
  });
  if (head !== '') add(`head ${head}`, WORTH.head);
  for (const f of qualifiers) add(`qualifier ${f}`, WORTH.qualifier);
  return features;
}

/** Scores every document in turn. */
function bruteForce(documents: readonly SearchDocument[], query: SearchQuery): number[] {
  const all = documents.map((document) => named({ ...document, beside: [] }, document.qualifiers));
  const idf = (name: string): number =>
    rarity(all.filter((features) => features.has(name)).length, documents.length);
  const known = (name: string): boolean => all.some((features) => features.has(name));
  const asked = [...named(query, [...query.forms, ...query.beside])].filter(
    ([name]) => known(name) || name.startsWith('word'),
  );
  const own = asked
    .filter(([name]) => !name.startsWith('qualifier'))
    .reduce((sum, [name, worth]) => sum + (worth * idf(name)) ** 2, 0);
  return all.map((features) => {
    const shared = asked
      .filter(([name]) => features.has(name))
      .reduce((sum, [name, worth]) => sum + (worth * idf(name)) ** 2, 0);
    const length = [...features].reduce((sum, [name, worth]) => sum + (worth * idf(name)) ** 2, 0);
    return shared === 0
      ? 0
      : shared * length ** (-WORTH.length / 2) * own ** (WORTH.length / 2 - 1);
  });
}

const form = fc.constantFrom(
  'care',
  'carer',
  'home',
  'manager',
  'management',
  'senior',
  'housing',
  'officer',
  'school',
);
const forms = fc.array(form, { minLength: 1, maxLength: 4 });
const document = fc.record({ forms, head: form, qualifiers: fc.array(form, { maxLength: 2 }) });
const query = fc.record({
  forms: fc.array(fc.oneof(form, fc.constant('zebra')), { maxLength: 4 }),
  head: fc.oneof(form, fc.constant('')),
  beside: fc.array(form, { maxLength: 2 }),
});

describe('a search', () => {
  test('ranks as scoring every document in turn does', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 12 }),
        query,
        fc.integer({ min: 1, max: 12 }),
        (documents, asked, limit) => {
          const scores = bruteForce(documents, asked);
          const hits = createSearch(documents).find(asked, limit);
          const expected = scores
            .filter((score) => score > 0)
            .sort((a, b) => b - a)
            .slice(0, limit);
          expect(hits).toHaveLength(expected.length);
          hits.forEach((hit, at) => {
            expect(hit.score).toBeCloseTo(expected[at] ?? -1, 9);
            expect(hit.score).toBeCloseTo(scores[hit.document] ?? -1, 9);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('answers the same whatever was asked before', () => {
    const documents: SearchDocument[] = [
      { forms: ['housing', 'officer'], head: 'officer', qualifiers: [] },
      { forms: ['housing', 'manager'], head: 'manager', qualifiers: [] },
    ];
    const search = createSearch(documents);
    const asked = { forms: ['housing', 'manager'], head: 'manager', beside: [] };
    const first = search.find(asked, 5);
    search.find({ forms: ['officer'], head: 'officer', beside: [] }, 5);
    expect(search.find(asked, 5)).toEqual(first);
  });

  test('covers a short query by a long title', () => {
    const documents: SearchDocument[] = [
      {
        forms: ['hepatology', 'clinical', 'specialist', 'senior', 'practitioner'],
        head: 'practitioner',
        qualifiers: [],
      },
      { forms: ['home', 'manager'], head: 'manager', qualifiers: [] },
    ];
    const search = createSearch(documents);
    const asked = { forms: ['hepatology'], head: 'hepatology', beside: [] };
    expect(search.find(asked, 1)[0]?.document).toBe(0);
    expect(search.coverage(asked, 0)).toBe(1);
    expect(search.coverage(asked, 1)).toBe(0);
  });

  test('finds nothing for no words, and nothing in no titles', () => {
    expect(createSearch([]).find({ forms: ['care'], head: 'care', beside: [] }, 5)).toEqual([]);
    const one = createSearch([{ forms: ['care'], head: 'care', qualifiers: [] }]);
    expect(one.find({ forms: [], head: '', beside: [] }, 5)).toEqual([]);
  });
});
