/**
 * A rule is not run when a column that it needs is missing, so it must say which columns those are:
 * every rule is run over its own examples while it is watched.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleKey } from '../../../src/core/rules/registry';
import { returns } from '../../../src/core/rules/returns';
import { exampleFacts, exampleTables } from '../../../src/core/rules/try-example';
import type { Row, Rows, Rule } from '../../../src/core/rules/types';
import { codeLibraryFrom } from '../../../src/data/library';
import { libraryTexts } from '../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);

/** Rows that note which columns are asked for. */
function watched(rows: Rows, asked: Set<string>): Rows {
  const noting = (column: string): string => {
    asked.add(column);
    return column;
  };
  return {
    count: rows.count,
    has: (column) => rows.has(noting(column)),
    odd: (column) => rows.odd(noting(column)),
    zerosShown: (column) => rows.zerosShown(noting(column)),
    shown: (column, at) => rows.shown(noting(column), at),
    row(at): Row {
      const row = rows.row(at);
      return {
        at,
        text: (column) => row.text(noting(column)),
        value: (column) => row.value(noting(column)),
        day: (column) => row.day(noting(column)),
        dayRead: (column) => row.dayRead(noting(column)),
      };
    },
  };
}

function columnsAsked(
  one: (typeof returns)[number],
  part: (typeof one.parts)[number],
  rule: Rule,
): Set<string> {
  const asked = new Set<string>();
  if (rule.scope === 'unchecked' || rule.scope === 'headers') return asked;
  for (const example of [...rule.examples.pass, ...rule.examples.fail]) {
    const tables = exampleTables(one, part, example);
    const table = tables.get(part.id);
    if (table === undefined) continue;
    const rows = watched(table, asked);
    const facts = exampleFacts(library, tables);
    if (rule.scope === 'row' || rule.scope === 'record') {
      const look = rule.check(facts);
      for (let at = 0; at < rows.count; at++) look(rows.row(at));
    } else
      for (const breach of rule.check(facts, rows)) {
        if (breach) expect(breach.row).toBeLessThan(rows.count);
      }
  }
  return asked;
}

describe.each(
  returns.flatMap((one) => one.parts.map((part) => ({ one, part, id: `${one.id} ${part.id}` }))),
)('the rules of $id', ({ one, part }) => {
  it('look at no column that they do not name', () => {
    const unnamed = part.rules.flatMap((rule) => {
      const named = new Set([...rule.needs, ...(rule.reads ?? [])]);
      const others = [...columnsAsked(one, part, rule)].filter((column) => !named.has(column));
      return others.length === 0 ? [] : [`${ruleKey(rule)}: ${others.join(', ')}`];
    });
    expect(unnamed).toEqual([]);
  });
});

describe('the files of rules', () => {
  const folder = join(__dirname, '../../../src/core/rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const withRule = files.filter((file) =>
    /^export const rule\b/mu.test(readFileSync(join(folder, file), 'utf8')),
  );

  it('are all listed: one left out would never run', () => {
    const listed = returns.flatMap((one) => one.parts.flatMap((part) => part.rules));
    // A file may make one rule for each of a family of columns; none may make none.
    expect(listed.length).toBeGreaterThanOrEqual(withRule.length);
    const sources = files.filter((file) => /(?:^|[/\\])rules[^/\\]*\.ts$/u.test(file));
    const imported = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const left = withRule.filter((file) => {
      const name = file.replace(/\.ts$/u, '').split(/[/\\]/u).at(-1) ?? '';
      return !imported.includes(`/${name}'`);
    });
    expect(left).toEqual([]);
  });
});
