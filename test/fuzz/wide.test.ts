import { readDecisionRows } from '../../src/core/review/table';
import { findListHeader } from '../../src/core/review/table-columns';
import { createFacts } from '../../src/core/rules/facts';
import { planSheet } from '../../src/core/rules/match/plan';
import { mappingsFromRows } from '../../src/core/rules/match/mapping-rows';
import { editionOf } from '../../src/core/rules/registry';
import { registry } from '../../src/core/rules/returns';
import { checkNow } from '../../src/core/rules/run';
import { linkTables } from '../../src/core/rules/table';
import { statusTexts } from '../../src/core/report/status';
import { SAMPLE_ROWS } from '../../src/core/sheet/find-columns';
import { HEADER_SEARCH_ROWS } from '../../src/core/sheet/find-header';
import { surveyRows } from '../../src/core/sheet/set-aside';
import { dayOf } from '../../src/core/sheet/day';
import { findTable } from '../../src/core/sheet/find-table';
import type { CellGrid } from '../../src/core/sheet/types';
import { codeLibraryFrom } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';
import { SHEET_COLUMNS, SHEET_ROWS } from './nasty-text';
import { leavesPrototypesAlone } from './running';

leavesPrototypesAlone();

const library = codeLibraryFrom(libraryTexts);

/** As wide as a sheet can be: our columns last. */
function wide(first: readonly string[], last: readonly string[]): string[] {
  const rest = SHEET_COLUMNS - first.length - last.length;
  return [
    ...first,
    ...Array.from({ length: rest }, (_, at) => `Employee pay element ${String(at)}`),
    ...last,
  ];
}

/** What takes a second or two may take half a minute of the processor; what hangs takes hours. */
function quick<T>(run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(30);
  return result;
}

describe('16,384 columns', () => {
  const headers = wide(['Job title'], ['NI number', 'Surname', 'Date of birth', 'Teacher number']);
  const row = wide(['Cook'], ['QQ123456C', 'Smith', '01/02/1980', '0123456']);
  const grid: CellGrid = [
    headers,
    ...Array.from({ length: HEADER_SEARCH_ROWS + SAMPLE_ROWS - 1 }, () => row),
  ];

  it('finds the header and the columns', () => {
    const found = quick(() => findTable(grid));
    expect(found?.headerRow).toBe(0);
    expect(found?.columns.title?.column).toBe(0);
    expect(found?.names.length).toBe(SHEET_COLUMNS);
  });

  it('plans a check', () => {
    const { plan } = quick(() => planSheet({ registry, headers, sample: grid.slice(1), library }));
    const positions = plan?.proposals.map(({ position }) => position) ?? [];
    expect(positions).toContain(SHEET_COLUMNS - 4);
  });

  it('reads a list of decisions', () => {
    const found = quick(() => findListHeader([wide(['Title'], ['Role code']), row]));
    expect('columns' in found && found.columns.get('role')).toBe(SHEET_COLUMNS - 1);
    quick(() => mappingsFromRows([headers, row], registry));
  });
});

describe('a million blank rows', () => {
  const nothing = ['', ''];
  const blanks = Array.from({ length: SHEET_ROWS - 2 }, () => nothing);

  it('are gone over where they stand between posts, below them and above', () => {
    const grid = [['Job title', 'Role code'], ['Cook', 'P-001'], ...blanks];
    expect(quick(() => findTable(grid))?.headerRow).toBe(0);
    expect(quick(() => findTable(blanks))).toBe(undefined);
    const reference = { role: () => undefined, hasSoc2020: () => false, decides: () => '' };
    const unfit = { essence: () => '', unfit: () => undefined };
    const read = quick(() => readDecisionRows(grid, { ...reference, ...unfit }));
    expect('refused' in read && read.refused.map(({ row }) => row)).toEqual([2]);
    expect('missing' in quick(() => readDecisionRows(blanks, { ...reference, ...unfit }))).toBe(
      true,
    );
  });

  it('are checked in a moment, and nothing is said of them', () => {
    const one = registry.get('swf');
    const part = one?.parts.find(({ id }) => id === 'staff');
    if (one === undefined || part === undefined) throw new Error('Rolecheck: no such part');
    const cells = Array.from({ length: SHEET_ROWS }, (_, at) => (at === 7 ? 'Smith' : ''));
    const columns = new Map(part.items.slice(0, 8).map(({ column }) => [column, cells]));
    const tables = linkTables([{ part, columns, count: SHEET_ROWS }]);
    const table = tables.get(part.id);
    if (table === undefined) throw new Error('Rolecheck: no such table');
    const facts = createFacts({ library, today: dayOf(2026, 11, 26), parts: tables });
    const { rows, findings } = quick(() =>
      checkNow({ return: one, edition: editionOf(one), table, facts }),
    );
    expect(rows).toBe(1);
    expect(new Set(findings.map(({ row }) => row))).toEqual(new Set([7]));
    const said = quick(() => statusTexts(findings, SHEET_ROWS, (column) => column));
    expect(said.filter((text) => text !== '')).toHaveLength(1);
    const survey = quick(() => surveyRows([cells], SHEET_ROWS, {}));
    expect([survey.aside.size, survey.gaps]).toEqual([0, 7]);
  });
});
