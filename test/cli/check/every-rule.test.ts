/** The examples of every rule that looks at one row, as rows of a file: the command line finds them. */
import { holdsIn, editionOf, isOurs, itemsIn, ruleNumber } from '../../../src/core/rules/registry';
import { returns } from '../../../src/core/rules/returns';
import { EXAMPLE_DAY } from '../../../src/core/rules/try-example';
import type { Cells, Part, Return, Rule } from '../../../src/core/rules/types';
import { writeDay } from '../../../src/core/sheet/day';
import { jsonLines, testFolder } from '../support/files';
import { run } from '../support/run';

const { write } = testFolder();

interface Row {
  readonly rule: Rule;
  readonly cells: Cells;
}

/** Failing examples that a .csv of the part can hold: text alone, and nothing of other parts. */
function rowsOf(one: Return, part: Part): readonly Row[] {
  const columns = new Set(itemsIn(part, editionOf(one)).map(({ column }) => column));
  return part.rules.flatMap((rule): Row[] => {
    if (rule.scope !== 'row' && rule.scope !== 'record') return [];
    if (rule.asksCoder === true || !holdsIn(editionOf(one), rule)) return [];
    return rule.examples.fail.flatMap(({ cells, others }) => {
      const own = Object.entries(cells ?? {});
      const fits = own.every(([name, cell]) => typeof cell === 'string' && columns.has(name));
      const isBlank = own.every(([, cell]) => String(cell).trim() === '');
      return cells && others === undefined && fits && !isBlank ? [{ rule, cells }] : [];
    });
  });
}

const parts = returns.flatMap((one) =>
  one.parts
    .map((part) => ({ one, part, rows: rowsOf(one, part), name: `${one.id}/${part.id}` }))
    .filter(({ rows }) => rows.length > 0),
);

describe.each(parts)('$name', ({ one, part, rows }) => {
  it('finds in a file what the rules find in their examples', async () => {
    const columns = itemsIn(part, editionOf(one)).map(({ column }) => column);
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const lines = rows.map(({ cells }) =>
      columns.map((column) => quoted(String(cells[column] ?? ''))).join(','),
    );
    const file = await write('rows.csv', `${[columns.join(','), ...lines].join('\n')}\n`);
    const { stdout, stderr } = await run([
      'check',
      file,
      ...['--return', one.id, '--part', part.id, '--nothing-on-record', '--json'],
      ...['--day', writeDay(EXAMPLE_DAY, 'YYYY-MM-DD')],
    ]);
    expect(stderr).not.toContain('rolecheck: ');
    const found = new Map<number, Set<string>>();
    for (const { row, rule } of jsonLines(stdout)) {
      const known = found.get(Number(row)) ?? new Set<string>();
      found.set(Number(row), known.add(String(rule)));
    }
    const lost = rows.filter(({ rule }, at) => {
      const there = found.get(at + 2) ?? new Set<string>();
      // A number is said once a row: another case of it will do.
      const same = [...there].some((id) => ruleNumber({ id }) === ruleNumber(rule));
      return !(there.has(rule.id) || (part.oneFindingANumber === true && !isOurs(rule) && same));
    });
    expect(lost.map(({ rule, cells }) => ({ rule: rule.id, case: rule.case, cells }))).toEqual([]);
  });
});
