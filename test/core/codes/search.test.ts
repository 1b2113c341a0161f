import fc from 'fast-check';
import { createCodeSet } from '../../../src/core/codes/code-set';
import { searchCodes } from '../../../src/core/codes/search';
import type { Code, CodeSetInfo } from '../../../src/core/codes/types';

const info: CodeSetInfo = {
  id: 'test',
  title: 'Test',
  edition: '1',
  source: 'test',
  licence: 'none',
  completeness: 'complete',
  verification: 'verified',
  official: false,
  caution: '',
};
const found = (codes: readonly Code[], text: string, limit?: number): string[] =>
  searchCodes(createCodeSet(info, codes), text, limit).map((code) => code.code);

describe('searching a code set', () => {
  const roles = [
    { code: 'CARE', label: 'Childcare officer' },
    { code: '27', label: 'Other (not directly involved in providing care)' },
    { code: '8', label: 'Care worker' },
    { code: '7', label: 'Senior care worker' },
    { code: '41', label: 'Care navigator', withdrawn: { replacedBy: ['40'] } },
    { code: '40', label: 'Care co-ordinator' },
    { code: '42', label: 'Any children’s job role' },
  ];

  it('puts the code itself first, then labels that begin with it, then words', () => {
    expect(found(roles, 'care')).toEqual(['CARE', '8', '40', '41', '27', '7']);
  });

  it('finds codes by their beginning, and current ones before withdrawn ones', () => {
    expect(found(roles, '4')).toEqual(['40', '42', '41']);
  });

  it('wants every word, in any order, as a word or its beginning', () => {
    expect(found(roles, 'work CARE')).toEqual(['8', '7']);
    expect(found(roles, 'care baker')).toEqual([]);
  });

  it('does not mind capitals, accents, apostrophes and hyphens', () => {
    expect(found(roles, "CHILDREN'S")).toEqual(['42']);
    expect(found(roles, 'co ordinator')).toEqual(['40']);
  });

  it('gives the set from its start for an empty text, and no more than asked for', () => {
    expect(found(roles, '  ', 2)).toEqual(['CARE', '27']);
    expect(found(roles, 'care', 1)).toEqual(['CARE']);
  });

  it('finds nothing for punctuation alone', () => {
    expect(found(roles, '()')).toEqual([]);
  });

  it('gives the same as looking at every code in turn', () => {
    const word = fc.constantFrom('care', 'worker', 'car', 'senior', 'a', 'b', 'ab');
    const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const code = fc.stringMatching(/^[ab1]{1,3}$/);
    const codes = fc.uniqueArray(fc.record({ code, label }), { selector: (c) => c.code });
    fc.assert(
      fc.property(codes, fc.oneof(label, code), (list, text) => {
        expect(found(list, text, list.length)).toEqual(bruteForce(list, text));
      }),
    );
  });
});

/** Five passes over the list, each taking what it finds, in the order that the ranks promise. */
function bruteForce(codes: readonly Code[], text: string): string[] {
  const left = new Set(codes);
  const words = text.split(' ');
  const passes: ((code: Code) => boolean)[] = [
    (code) => code.code === text,
    (code) => code.label === text,
    (code) => code.code.startsWith(text),
    (code) => code.label.startsWith(text),
    (code) => words.every((word) => code.label.split(' ').includes(word)),
    (code) => words.every((word) => code.label.split(' ').some((of) => of.startsWith(word))),
  ];
  return passes.flatMap((fits) => {
    const taken = [...left].filter(fits);
    taken.forEach((code) => left.delete(code));
    return taken.map((code) => code.code);
  });
}
