import { ancestors, createCodeSet, isAssignable } from '../../../src/core/codes/code-set';
import { createCrosswalk } from '../../../src/core/codes/crosswalk';
import { createCodeLibrary } from '../../../src/core/codes/library';
import type { CodeSetInfo } from '../../../src/core/codes/types';

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
  codedLevel: 'unit',
};
const set = createCodeSet(info, [
  { code: '2', label: 'Major', level: 'major' },
  { code: '22', label: 'Unit', level: 'unit', parent: '2' },
  { code: '05', label: 'Old', level: 'unit', parent: '2', withdrawn: { replacedBy: ['22'] } },
]);

describe('a code set', () => {
  it('finds a code exactly as it is, apart from space around it', () => {
    expect(set.get(' 22 ')?.label).toBe('Unit');
    expect(set.get('5')).toBeUndefined();
    expect(set.get('05')?.label).toBe('Old');
    expect(set.get('constructor')).toBeUndefined();
  });

  it('is refused when a code stands twice', () => {
    const twice = [
      { code: '1', label: 'a' },
      { code: '1', label: 'b' },
    ];
    expect(() => createCodeSet(info, twice)).toThrow('Rolecheck: code set "test" holds "1" twice');
  });

  it('tells what may be assigned: current codes of the coded level', () => {
    expect(set.codes.map((code) => isAssignable(set, code))).toEqual([false, true, false]);
  });

  it('names the codes above one', () => {
    const unit = set.get('22');
    expect(unit && ancestors(set, unit).map((code) => code.code)).toEqual(['2']);
  });
});

describe('a crosswalk', () => {
  const walk = createCrosswalk(
    { from: 'test', to: 'other', source: '', verification: 'verified' },
    new Map([['22', [{ code: 'B' }, { code: 'A' }]]]),
  );

  it('gives the targets in their order, and none for what it does not know', () => {
    expect(walk.map(' 22').map((target) => target.code)).toEqual(['B', 'A']);
    expect(walk.map('toString')).toEqual([]);
  });
});

describe('a code library', () => {
  const read: string[] = [];
  const library = createCodeLibrary({
    infos: [info],
    crosswalks: [{ from: 'test', to: 'other' }],
    readSet(id) {
      read.push(id);
      return set;
    },
    readCrosswalk(from, to) {
      read.push(`${from}>${to}`);
      return createCrosswalk({ from, to, source: '', verification: 'verified' }, new Map());
    },
  });

  it('reads a set or crosswalk when it is first asked for, once, whatever the capitals', () => {
    expect(read).toEqual([]);
    expect(library.set(' TEST ')).toBe(library.set('test'));
    expect(library.crosswalk('Test', 'OTHER')).toBe(library.crosswalk('test', 'other'));
    expect(read).toEqual(['test', 'test>other']);
  });

  it('has nothing for an id that it does not know', () => {
    expect(library.set('nope')).toBeUndefined();
    expect(library.crosswalk('other', 'test')).toBeUndefined();
    expect(library.crosswalk('test other', '')).toBeUndefined();
  });
});
