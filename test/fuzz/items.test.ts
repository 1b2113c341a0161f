import fc from 'fast-check';
import { searchCodes } from '../../src/core/codes/search';
import { judgeCode } from '../../src/core/items/judge-code';
import { judgeItem } from '../../src/core/items/judge-item';
import { formatItems } from '../../src/core/items/registry';
import type { Fault } from '../../src/core/items/types';
import { partItems } from '../../src/core/rules/part-items';
import { cellText, isBlank } from '../../src/core/sheet/cell-text';
import { partsOf, readDay, writeDay } from '../../src/core/sheet/day';
import { codeLibraryFrom } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';
import { hasControl, hasLoneHalf, nastyCell, nastyText } from './nasty-text';
import { leavesPrototypesAlone, neverHangs, runs } from './running';

leavesPrototypesAlone();

const library = codeLibraryFrom(libraryTexts);
const items = partItems.flatMap((part) => part.items);
const sets = library.infos.flatMap(({ id }) => library.set(id) ?? []);

/** Items that are judged alike are judged once. */
const kinds = [
  ...new Map(items.map((item) => [JSON.stringify([item.format, item.orElse]), item])).values(),
];

/** What is said must be fit to be seen. */
function isUnfit(fault: Fault | undefined): boolean {
  if (fault === undefined) return false;
  const words = fault.says + (fault.write ?? '');
  return hasLoneHalf(words) || hasControl(words) || fault.says.length > 2000;
}

describe('reading days', () => {
  it('reads a day or says why not, and reads again what it wrote', () => {
    fc.assert(
      fc.property(nastyCell, fc.boolean(), (value, from1904) => {
        const read = readDay(value, from1904);
        expect(readDay(value, from1904)).toEqual(read);
        if (read.day === undefined) return;
        const { year, month, day } = partsOf(read.day);
        expect([year, month, day].every(Number.isInteger)).toBe(true);
        expect(readDay(writeDay(read.day))).toEqual(read);
        expect(readDay(writeDay(read.day, 'YYYY-MM-DD'))).toEqual(read);
      }),
      runs(1000),
    );
  });
});

describe('judging values', () => {
  it('judges any value for every item of every return, the same twice', () => {
    fc.assert(
      fc.property(nastyCell, (value) => {
        fc.pre(!isBlank(value));
        const judge = () => kinds.map((item) => judgeItem(item, value, library));
        const faults = [...judge(), ...formatItems.map((form) => form.judge(value))];
        expect(faults.filter(isUnfit)).toEqual([]);
        expect(JSON.stringify(judge())).toBe(JSON.stringify(faults.slice(0, kinds.length)));
      }),
      runs(250),
    );
  });

  it('takes what it says to write', () => {
    fc.assert(
      fc.property(nastyCell, fc.constantFrom(...kinds), (value, item) => {
        fc.pre(!isBlank(value));
        const write = judgeItem(item, value, library)?.write;
        if (write === undefined) return;
        expect(judgeItem(item, write, library)?.write).toBe(undefined);
      }),
      runs(2000),
    );
  });

  it('judges any value against every code set, and finds codes by any text', () => {
    fc.assert(
      fc.property(nastyCell, nastyText, fc.constantFrom(...sets), (value, search, set) => {
        fc.pre(!isBlank(value));
        expect(isUnfit(judgeCode(set, value))).toBe(false);
        expect(searchCodes(set, search)).toEqual(searchCodes(set, search));
        expect(searchCodes(set, cellText(value)).every((code) => set.codes.includes(code))).toBe(
          true,
        );
      }),
      runs(400),
    );
  });

  it('knows no set by a name that every object has (N115)', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(library.set(name)).toBe(undefined);
      expect(library.crosswalk(name, name)).toBe(undefined);
      for (const set of sets) expect(set.get(name)).toBe(undefined);
    }
  });
});

it('takes no more than a moment for the longest cell (N116)', () => {
  const some = [...new Map(items.map((item) => [item.format.kind, item])).values()];
  const [set] = sets;
  neverHangs((text) => {
    readDay(text);
    for (const item of some) judgeItem(item, text, library);
    for (const form of formatItems) form.judge(text);
    if (set) searchCodes(set, text);
  });
});
