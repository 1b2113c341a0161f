import fc from 'fast-check';
import { MOST_LOCAL_VALUES, suggestValues } from '../../../../src/core/rules/match/suggest-values';
import type { ItemFormat } from '../../../../src/core/rules/types';
import { item, library } from './small-returns';

function suggest(
  set: string,
  values: readonly string[],
  more: { readonly then?: 'year' } = {},
): readonly string[] {
  return suggestFor({ kind: 'code', set, ...more }, values);
}

/** As `value > code`, with a question mark when it is not sure. */
function suggestFor(format: ItemFormat, values: readonly string[]): readonly string[] {
  const counts = new Map(values.map((value) => [value, 1]));
  return suggestValues(item('X', 'x', format), counts, library).map(
    ({ value, code, sure }) => `${value} > ${code ?? 'nothing'}${sure ? '' : '?'}`,
  );
}

describe('what local values may mean', () => {
  it('knows usual abbreviations', () => {
    expect(suggest('small.gender', ['M', 'F', 'man', 'Unknown'])).toEqual([
      ...['M > 1', 'F > 2', 'man > 1', 'Unknown > 3'],
    ]);
    expect(suggest('small.yes-no', ['Y', 'n', 'TRUE'])).toEqual(['Y > 1', 'n > 0', 'TRUE > 1']);
    expect(suggest('small.hours', ['FT', 'P/T'])).toEqual(['FT > 01', 'P/T > 02']);
    expect(suggest('small.contract', ['Perm', 'Temp', 'Fixed-term contract'])).toEqual([
      ...['Perm > PRM', 'Temp > TMP', 'Fixed-term contract > FXT?'],
    ]);
    expect(suggest('small.ethnicity', ['White British', 'White - Irish'])).toEqual([
      ...['White British > WBRI', 'White - Irish > WIRI'],
    ]);
  });

  it('knows labels in other words, and asks where only most of the words are there', () => {
    expect(suggest('small.ethnicity', ['Asian and White'])).toEqual(['Asian and White > MWAS']);
    expect(suggest('small.ethnicity', ['Other White backgrounds'])).toEqual([
      'Other White backgrounds > WOTH?',
    ]);
    expect(suggest('small.gender', ['Femal', 'Martian'])).toEqual([
      ...['Femal > 2?', 'Martian > nothing?'],
    ]);
  });

  it('does not choose between two that are equally near', () => {
    expect(suggest('small.ethnicity', ['White and Black'])).toEqual(['White and Black > nothing?']);
  });

  it('leaves out codes, what is only to be put right, codes not to be used, and blanks', () => {
    expect(suggest('small.hours', ['01', '1', '2', 'Full time', 'part time', '', ' '])).toEqual([]);
    expect(suggest('small.contract', ['prm', 'PRM ', 'PRM - Permanent', 'OLD'])).toEqual([]);
  });

  it('leaves out words that the return takes beside codes', () => {
    const format: ItemFormat = { kind: 'code', set: 'small.gender' };
    const counts = new Map([
      ['ADMIN', 2],
      ['M', 1],
    ]);
    const found = suggestValues(item('X', 'x', format, { orElse: ['Admin'] }), counts, library);
    expect(found.map(({ value }) => value)).toEqual(['M']);
  });

  it('counts a value once whatever space is around it, commonest first', () => {
    const counts = new Map([
      ['M', 2],
      ['F', 4],
      [' M', 3],
    ]);
    const format: ItemFormat = { kind: 'code', set: 'small.gender' };
    expect(suggestValues(item('X', 'x', format), counts, library)).toEqual([
      { value: 'M', count: 5, code: '1', label: 'Male', sure: true },
      { value: 'F', count: 4, code: '2', label: 'Female', sure: true },
    ]);
  });

  it('reads several codes and what follows a code', () => {
    const several: ItemFormat = { kind: 'codes', set: 'small.course' };
    expect(suggestFor(several, ['Safety of fire; 2', '1;2', 'Cooking;1'])).toEqual([
      ...['Safety of fire; 2 > 1;2', 'Cooking;1 > nothing?'],
    ]);
    expect(suggest('small.course', ['Hygiene of food;2019', '3;2019'], { then: 'year' })).toEqual([
      'Hygiene of food;2019 > 3;2019',
    ]);
  });

  it('says nothing of columns without codes, sets that are not there, and too many values', () => {
    expect(suggestFor({ kind: 'text' }, ['M'])).toEqual([]);
    expect(suggest('small.nothing', ['M'])).toEqual([]);
    const many = Array.from({ length: MOST_LOCAL_VALUES + 1 }, (_, at) => `Value x${String(at)}`);
    expect(suggest('small.gender', many)).toEqual([]);
    expect(suggest('small.gender', many.slice(1))).toHaveLength(MOST_LOCAL_VALUES);
  });

  it('tells apart what a letter means by the set that it is in', () => {
    expect(suggest('small.hours', ['F', 'P'])).toEqual(['F > 01', 'P > 02']);
    expect(suggest('small.contract', ['P', 'T'])).toEqual(['P > PRM', 'T > TMP']);
    expect(suggest('small.gender', ['F'])).toEqual(['F > 2']);
  });

  it('only ever gives current codes of the set, with their labels', () => {
    const sets = ['small.gender', 'small.contract', 'small.ethnicity', 'small.hours'];
    const words = ['White', 'and', 'Black', 'male', 'Full', 'time', 'perm', 'Lifelong', 'M', '1'];
    const value = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sets), fc.array(value, { maxLength: 20 }), (set, values) => {
        const counts = new Map(values.map((one) => [one, 1]));
        const found = suggestValues(item('X', 'x', { kind: 'code', set }), counts, library);
        for (const { value: local, code, label, sure } of found) {
          expect(values.map((one) => one.trim())).toContain(local);
          expect(library.set(set)?.get(local)).toBeUndefined();
          if (code === undefined) expect({ label, sure }).toEqual({ label: '', sure: false });
          else expect(library.set(set)?.get(code)).toMatchObject({ label });
          expect(code).not.toBe('OLD');
        }
      }),
    );
  });
});
