import fc from 'fast-check';
import { recognise } from '../../../../src/core/rules/match/recognise';
import { registry, small } from './small-returns';

const { returns } = registry;
const best = (headers: readonly string[]): string | undefined =>
  recognise(headers, returns)[0]?.part.id;

describe('recognising a sheet', () => {
  it('knows each part by its own headers, whatever stands between their words', () => {
    for (const one of returns) {
      for (const part of one.parts) {
        const headers = part.items.map(({ column }) => column);
        const shouted = headers.map((header) => header.toUpperCase().replace(/ /g, '_'));
        for (const some of [headers, shouted]) {
          const [first] = recognise(some, returns);
          expect(first).toMatchObject({ return: one, part, sure: true });
          expect(first?.matched).toBe(first?.of);
        }
      }
    }
  });

  it('knows it by local names too', () => {
    const headers = ['Employee No', 'Surname', 'Forename', 'NI no.', 'DOB', 'Gender', 'Team'];
    expect(recognise(headers, returns)[0]).toMatchObject({ part: { id: 'person' }, matched: 6 });
  });

  it('takes job titles with little else for a post list', () => {
    const [first, ...more] = recognise(['Job title', 'Department', 'Grade'], returns);
    expect(first).toMatchObject({ return: small.postList, matched: 3, of: 4, sure: true });
    expect(more).toEqual([]);
    expect(best(['JOB_TITLE'])).toBe('posts');
  });

  it('takes a national return for itself although it has a job title', () => {
    const headers = small.person.items.map(({ column }) => column);
    expect(best(['Job title', 'Department', 'Grade', ...headers])).toBe('person');
  });

  it('takes a sheet with several parts for the one that has most of it', () => {
    const headers = small.person.items.slice(0, 7).map(({ column }) => column);
    expect(best([...headers, 'RoleCode', 'RoleHours'])).toBe('person');
  });

  it('says nothing when nothing fits', () => {
    expect(recognise(['Colour', 'Weight', 'Price'], returns)).toEqual([]);
    expect(recognise([], returns)).toEqual([]);
    expect(recognise(['', ' '], returns)).toEqual([]);
    expect(recognise(['Sex', 'Amount'], returns)).toEqual([]);
  });

  it('takes columns of earlier editions for signs, and does not count them', () => {
    const headers = ['Surname', 'Forename', 'Sex'];
    const [without] = recognise(headers, returns);
    const [withOld] = recognise([...headers, 'ShoeSize', 'Nickname'], returns);
    expect(withOld?.score).toBeGreaterThan(without?.score ?? 1);
    expect(withOld?.matched).toBe(without?.matched);
  });

  it('is not sure of what two returns share', () => {
    const ranked = recognise(['PersonBirthDate', 'Ethnicity', 'Gender'], returns);
    expect(ranked.map(({ part }) => part.id).sort()).toEqual(['person', 'workers']);
    expect(ranked.some(({ sure }) => sure)).toBe(false);
  });

  it('ranks by a score between 0 and 1 and is sure of one at most, whatever the headers', () => {
    const known = returns.flatMap(({ parts }) => parts.flatMap(({ items }) => items));
    const header = fc.oneof(
      fc.constantFrom(...known.flatMap(({ column, title }) => [column, title])),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(header, { maxLength: 20 }), (headers) => {
        const ranked = recognise(headers, returns);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(ranked.filter(({ sure }) => sure).length).toBeLessThan(2);
        for (const { matched, of } of ranked) expect(matched).toBeLessThanOrEqual(of);
      }),
    );
  });
});
