import { placeColumns, runsOf, type Ground } from '../../src/excel/place';
import type { OutColumn } from '../../src/excel/port';

const wanted: OutColumn[] = [
  { id: 'role', header: 'Role code', type: 'text' },
  { id: 'band', header: 'Band', type: 'text' },
];

function ground(changes: Partial<Ground> = {}): Ground {
  return {
    headers: ['Post', 'Job title', '', '', ''],
    firstColumn: 2,
    lastColumn: 3,
    lastUsedColumn: 3,
    inTable: false,
    remembered: [],
    besideIsFree: true,
    ...changes,
  };
}

const placed = (g: Ground) =>
  placeColumns(wanted, g).map(({ header, column, kind }) => ({ header, column, kind }));

describe('placing the columns', () => {
  it('puts them right beside a plain list', () => {
    expect(placed(ground())).toEqual([
      { header: 'Role code', column: 4, kind: 'free' },
      { header: 'Band', column: 5, kind: 'free' },
    ]);
  });

  it('grows a table', () => {
    expect(placed(ground({ inTable: true })).map((one) => one.kind)).toEqual(['grow', 'grow']);
  });

  it('goes behind everything, with a gap, when something stands beside the list', () => {
    const places = placed(ground({ inTable: true, besideIsFree: false, lastUsedColumn: 12 }));
    expect(places).toEqual([
      { header: 'Role code', column: 14, kind: 'free' },
      { header: 'Band', column: 15, kind: 'free' },
    ]);
  });

  it('refills the columns that the workbook remembers, wherever they are now', () => {
    const places = placed(
      ground({
        headers: ['Band', 'Post', 'Job title', 'Role code'],
        lastColumn: 5,
        remembered: [
          { id: 'role', header: 'Role code' },
          { id: 'band', header: 'Band' },
        ],
      }),
    );
    expect(places).toEqual([
      { header: 'Role code', column: 5, kind: 'own' },
      { header: 'Band', column: 2, kind: 'own' },
    ]);
  });

  it('adds only what is missing of its own', () => {
    const places = placed(
      ground({
        headers: ['Post', 'Job title', 'Role code', '', ''],
        lastColumn: 4,
        remembered: [
          { id: 'role', header: 'Role code' },
          { id: 'band', header: 'Band' },
        ],
      }),
    );
    expect(places.map((one) => [one.kind, one.column])).toEqual([
      ['own', 4],
      ['free', 5],
    ]);
  });

  it("never takes an officer's own column for ours, and names ours apart", () => {
    const places = placed(
      ground({ headers: ['role  CODE', 'Job title', 'Role code (Rolecheck)'] }),
    );
    expect(places[0]).toEqual({ header: 'Role code (Rolecheck 2)', column: 4, kind: 'free' });
  });
});

describe('neighbouring columns', () => {
  it('are put together, from left to right', () => {
    const targets = placeColumns(
      [...wanted, { id: 'why', header: 'Why', type: 'text' }],
      ground({ headers: ['Why', 'Job title', 'x'], remembered: [{ id: 'why', header: 'Why' }] }),
    );
    expect(runsOf(targets).map((run) => [run.column, run.targets.map((t) => t.header)])).toEqual([
      [2, ['Why']],
      [4, ['Role code', 'Band']],
    ]);
  });
});
