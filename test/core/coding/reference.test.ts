import { createCoder } from '../../../src/core/coding/coder';
import { coderKey, postKey } from '../../../src/core/coding/post-key';
import { rememberingCoder } from '../../../src/core/coding/remembering';
import { codingDataFrom } from '../../../src/data/coding';
import { codingTexts } from '../../../src/data/coding-texts';

const coder = createCoder(codingDataFrom(codingTexts));
const { reference } = coder;
if (reference === undefined) throw new Error('Rolecheck: the coder has no reference');
const essence = (title: string): string => reference.essence({ title });

describe('what the coder knows beside suggestions', () => {
  it('roles by code, with their usual SOC codes', () => {
    expect(reference.role('P-019')?.soc.soc2020).toBe('2461');
    expect(reference.role('P-999')).toBeUndefined();
  });

  it('the SOC 2020 groups that the index has', () => {
    expect(reference.hasSoc2020('2461')).toBe(true);
    expect(reference.hasSoc2020('2400')).toBe(false);
    expect(reference.hasSoc2020('')).toBe(false);
  });

  it('what decides between two roles, whichever comes first', () => {
    const decides = reference.decides('P-019', 'P-020');
    expect(decides).toMatch(/\.$/u);
    expect(reference.decides('P-020', 'P-019')).toBe(decides);
    expect(reference.decides('P-019', 'T-010')).toBe('');
  });

  it.each([
    ['Teaching Assistant (TTO) 25 hrs', 'Teaching assistant'],
    ['Snr Housing Officer - G7', 'Senior Housing Officer'],
    ['CLEANERS', 'Cleaner'],
  ])('%s is at bottom the same as %s', (title, plain) => {
    expect(essence(title)).toBe(essence(plain));
    expect(essence(title)).not.toBe('');
  });

  it.each([
    ['Senior carer', 'Carer'],
    ['Head of housing', 'Housing officer'],
  ])('%s is not the same as %s', (title, other) => {
    expect(essence(title)).not.toBe(essence(other));
  });

  it.each([
    ['John Smith', 'name'],
    ['Smith, John', 'name'],
    ['Social worker - Jane Smith', 'name'],
    ['Jane Smith - maternity cover', 'name'],
    ['Vacant (was Jane Smith)', 'name'],
    ['Social worker (cover for Mr Patel)', 'name'],
    ['Care assistant - Holly House', undefined],
    ['Caretaker (Jordan Hill)', undefined],
    ['Teacher - St John', undefined],
    ['Will writer', undefined],
    ['TBC', 'no title'],
    ['#N/A', 'no title'],
    ['Grand total', 'no title'],
    ['', 'no title'],
    ['Former caretaker', undefined],
    ['Social worker', undefined],
  ] as const)('%s is unfit as a title: %s', (title, unfit) => {
    expect(reference.unfit(title)).toBe(unfit);
  });

  it('goes with the coder that remembers', () => {
    expect(rememberingCoder(coder).reference).toBe(reference);
  });
});

describe('keys of posts', () => {
  const post = { title: 'Cook', department: 'Catering' };

  it('tell job codes apart for decisions, not for the coder', () => {
    const coded = { ...post, jobCode: 'JC1' };
    expect(coderKey(coded)).toBe(coderKey(post));
    expect(postKey(coded)).not.toBe(postKey(post));
  });

  it('never take one part for another', () => {
    expect(postKey({ title: 'a', department: 'b' })).not.toBe(postKey({ title: 'ab' }));
    expect(postKey({ title: 'a', grade: 'b' })).not.toBe(postKey({ title: 'a', jobCode: 'b' }));
  });
});
