import fc from 'fast-check';
import { createFacts } from '../../src/core/rules/facts';
import { messageOf } from '../../src/core/rules/message';
import { referenceDay } from '../../src/core/rules/reference-day';
import { editionOf, itemsIn } from '../../src/core/rules/registry';
import { returns } from '../../src/core/rules/returns';
import { checkNow } from '../../src/core/rules/run';
import { linkTables, type PartCells } from '../../src/core/rules/table';
import type { CheckResult, Part, PartItem, Return } from '../../src/core/rules/types';
import { groupByRule } from '../../src/core/report/groups';
import { rowKeys } from '../../src/core/report/row-keys';
import { isMarkFormula, markFormula, namesColumn, statusTexts } from '../../src/core/report/status';
import { dayOf } from '../../src/core/sheet/day';
import type { CellValue } from '../../src/core/sheet/types';
import { codeLibraryFrom } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';
import { hasControl, hasLoneHalf, LONG, CELL_LENGTH, nastyCell, nastyText } from './nasty-text';
import { leavesPrototypesAlone, runs } from './running';

leavesPrototypesAlone();

const library = codeLibraryFrom(libraryTexts);
const TODAY = dayOf(2026, 9, 1);

/** Cells that come near to what the item wants, so that rules get past the first look. */
function cellOf({ format }: PartItem): fc.Arbitrary<CellValue> {
  const codes =
    format.kind === 'code' || format.kind === 'codes' ? library.set(format.set) : undefined;
  const near = codes ? codes.codes.slice(0, 40).map(({ code }) => code) : ['', 'Yes', '1'];
  return fc.oneof(
    { weight: 3, arbitrary: nastyCell },
    { weight: 3, arbitrary: fc.constantFrom<CellValue>(...near) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CellValue>('', '', '01/02/1980', 44_000, '37.5', 'QQ123456C'),
    },
  );
}

/** A sheet as plain data, so that a failure can be read: rows counted, and cells by column. */
interface Sheet {
  readonly count: number;
  readonly from1904: boolean;
  readonly cells: readonly (readonly [column: string, values: readonly CellValue[]])[];
}

function sheetOf(one: Return, part: Part): fc.Arbitrary<Sheet> {
  const items = itemsIn(part, editionOf(one));
  return fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.subarray([...items], { minLength: 1 }), fc.boolean())
    .chain(([count, chosen, from1904]) => {
      const cells = chosen.map((item) =>
        fc.tuple(
          fc.constant(item.column),
          fc.array(cellOf(item), { minLength: count, maxLength: count }),
        ),
      );
      return fc.record({
        count: fc.constant(count),
        from1904: fc.constant(from1904),
        cells: fc.tuple(...cells),
      });
    });
}

function partCells(part: Part, { count, from1904, cells }: Sheet): PartCells {
  return {
    ...{ part, count, from1904 },
    columns: new Map(cells),
    headers: cells.map(([column]) => column),
    positions: new Map(cells.map(([column], at) => [column, at])),
  };
}

function check(one: Return, sheets: readonly PartCells[]): readonly CheckResult[] {
  const tables = linkTables(sheets);
  const facts = createFacts({
    ...{ library, today: TODAY, parts: tables, nothingOnRecord: true },
    reference: referenceDay(one, editionOf(one), TODAY) ?? TODAY,
    suggest: ({ title }) => (title.includes('Cook') ? { role: 'E-001', band: 'Sure' } : undefined),
  });
  return [...tables.values()].map((table) =>
    checkNow({ return: one, edition: editionOf(one), table, facts }),
  );
}

/** What officers read of a check: messages and status texts. */
function saidOf(sheets: readonly PartCells[], results: readonly CheckResult[]): string {
  const tables = linkTables(sheets);
  return results
    .flatMap(({ part, findings }) => [
      ...findings.map((finding) => {
        const value = tables.get(part.id)?.shown(finding.column, finding.row) ?? '';
        return messageOf(finding.rule, finding, value);
      }),
      ...statusTexts(findings, tables.get(part.id)?.count ?? 0, (column) => column),
    ])
    .join('\n');
}

describe.each(returns.map((one) => [one.title, one] as const))('the rules of the %s', (_, one) => {
  const sheets = fc.tuple(...one.parts.map((part) => sheetOf(one, part)));

  it('find the same twice in any cells, and say it in words (N115)', () => {
    fc.assert(
      fc.property(sheets, (some) => {
        const given = one.parts.flatMap((part, at) => {
          const sheet = some[at];
          return sheet ? [partCells(part, sheet)] : [];
        });
        const results = check(one, given);
        const said = saidOf(given, results);
        expect(saidOf(given, check(one, given))).toBe(said);
        expect([hasLoneHalf(said), hasControl(said), said.includes('undefined')]).toEqual([
          ...[false, false, false],
        ]);
        for (const { findings, rows, part } of results) {
          const grouped = groupByRule({ findings, rows }).flatMap((group) => group.findings);
          expect(grouped.length).toBe(findings.length);
          const table = linkTables(given).get(part.id);
          const keys = table ? rowKeys(table, part.identity) : [];
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      runs(30),
    );
  });

  it('take no more than a moment for the longest cells (N116)', () => {
    for (const [, make] of LONG) {
      const text = make(CELL_LENGTH);
      const long = one.parts.map((part) => ({
        ...{ part, count: 1 },
        columns: new Map(itemsIn(part, editionOf(one)).map(({ column }) => [column, [text]])),
      }));
      const before = process.cpuUsage();
      saidOf(long, check(one, long));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(20);
    }
  });
});

describe('the status column', () => {
  it('names a column by a formula that Excel takes, whatever its header', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (header, other) => {
        const formula = markFormula(header, '$AS2');
        expect(isMarkFormula(formula)).toBe(true);
        expect(formula.length).toBeLessThan(500);
        expect([hasLoneHalf(formula) && !hasLoneHalf(header), namesColumn('', other)]).toEqual([
          ...[false, false],
        ]);
      }),
      runs(500),
    );
  });
});
