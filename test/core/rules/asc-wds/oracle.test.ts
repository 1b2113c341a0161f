import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFacts } from '../../../../src/core/rules/facts';
import { editionOf, isOurs, ruleNumber } from '../../../../src/core/rules/registry';
import { ascWds } from '../../../../src/core/rules/asc-wds/return';
import { checkNow } from '../../../../src/core/rules/run';
import { linkTables } from '../../../../src/core/rules/table';
import { EXAMPLE_DAY } from '../../../../src/core/rules/try-example';
import type { CheckResult, Finding } from '../../../../src/core/rules/types';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

interface Case {
  readonly file: string;
  readonly name: string;
  readonly changes: Readonly<Record<string, string>>;
  /** `E1010:LOCALESTID`: error or warning, number, column. */
  readonly findings: readonly string[];
}

interface Oracle {
  readonly bases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cases: readonly Case[];
}

const oracle: Oracle = JSON.parse(readFileSync(join(__dirname, 'oracle-cases.json'), 'utf8'));
const library = codeLibraryFrom(libraryTexts);

function check(file: string, changes: Case['changes'], nothingOnRecord: boolean): CheckResult {
  const part = ascWds.parts.find(({ id }) => id === file);
  if (part === undefined) throw new Error(`no part ${file}`);
  const cells = Object.entries({ ...oracle.bases[file], ...changes });
  const columns = new Map(cells.map(([column, text]) => [column, [text]]));
  const parts = linkTables([{ part, columns, count: 1 }]);
  const table = parts.get(file);
  if (table === undefined) throw new Error(`no table ${file}`);
  const facts = createFacts({ library, today: EXAMPLE_DAY, nothingOnRecord, parts });
  return checkNow({ return: ascWds, edition: editionOf(ascWds), table, facts });
}

/** As the service names it; undefined for what we say of our own. */
function named({ rule }: Finding): string[] {
  if (isOurs(rule)) return [];
  return [`${rule.severity === 'error' ? 'E' : 'W'}${ruleNumber(rule)}:${rule.column}`];
}

describe.each(Object.keys(oracle.bases))('the service’s findings in a %s file', (file) => {
  const cases = oracle.cases.filter((one) => one.file === file);

  it.each(cases)('$name', ({ changes, findings }) => {
    expect(check(file, changes, true).findings.flatMap(named)).toEqual(findings);
  });
});

describe('what only the service has on record', () => {
  it.each([
    { changes: { STATUS: 'UPDATE' }, found: 'E1040:STATUS' },
    { changes: { TRANSFERSTAFFRECORD: 'WP2' }, found: 'E1400:LOCALESTID' },
  ])('is not asked where something is on record: $found', ({ changes, found }) => {
    const { findings, notRun } = check('worker', changes, false);
    expect(findings.flatMap(named)).toEqual([]);
    const number = found.slice(1, 5);
    const why = notRun.filter(({ rule }) => ruleNumber(rule) === number).map((one) => one.why);
    expect(why).not.toEqual([]);
    expect(new Set(why)).toEqual(new Set(['Only the service knows what it has on record.']));
  });
});
