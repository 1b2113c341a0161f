import { sharedByRules, sharedInTurns } from '../../../../src/core/rules/common/shared';
import { atOnce, isTurn, type Turns } from '../../../../src/core/rules/common/turns';
import { createFacts } from '../../../../src/core/rules/facts';
import { linkTables } from '../../../../src/core/rules/table';
import type { Facts, Rows } from '../../../../src/core/rules/types';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';
import { partWith } from '../small-return';

const library = codeLibraryFrom(libraryTexts);

function run(): Facts {
  return createFacts({ library, today: 20_000 });
}

function rowsOf(count: number): Rows {
  const columns = new Map([['Id', Array.from({ length: count }, String)]]);
  const table = linkTables([{ part: partWith([]), columns, count }]).get('people');
  if (table === undefined) throw new Error('Rolecheck: no table');
  return table;
}

describe('what rules share', () => {
  const [one, other] = [run(), run()];
  const [short, long] = [rowsOf(2), rowsOf(5000)];

  it('is made once for a run and its rows', () => {
    const made: number[] = [];
    const share = sharedByRules((_, rows) => {
      made.push(rows.count);
      return { count: rows.count };
    });
    const asked = [share(one, short), share(one, short), share(one, long), share(other, short)];
    expect(asked.map(({ count }) => count)).toEqual([2, 2, 5000, 2]);
    expect(made).toEqual([2, 5000, 2]);
    expect(asked[1]).toBe(asked[0]);
  });

  it('is made in turns the first time, and is there at once the next', () => {
    const share = sharedInTurns(function* (_, rows): Turns<readonly number[]> {
      const all: number[] = [];
      for (let at = 0; at < rows.count; at++) {
        if (isTurn(at)) yield undefined;
        all.push(at);
      }
      return all;
    });
    const first = share(one, long);
    expect(first.next().done).toBe(false);
    expect(atOnce(first)).toHaveLength(5000);
    expect(share(one, long).next().done).toBe(true);
    expect(atOnce(share(one, long))).toBe(atOnce(share(one, long)));
  });
});
