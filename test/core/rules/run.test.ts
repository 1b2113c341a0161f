import { createFacts } from '../../../src/core/rules/facts';
import { editionOf } from '../../../src/core/rules/registry';
import { checkNow, checkPart, type CheckJob } from '../../../src/core/rules/run';
import { linkTables, type PartCells } from '../../../src/core/rules/table';
import type { CheckResult, FileRule, Part } from '../../../src/core/rules/types';
import { dayOf } from '../../../src/core/sheet/day';
import type { CellValue } from '../../../src/core/sheet/types';
import { codeLibraryFrom } from '../../../src/data/library';
import { libraryTexts } from '../../../src/data/library-texts';
import { holds, kinds, partWith, places, returnWith } from './small-return';

interface Given {
  readonly edition?: string;
  readonly nothingOnRecord?: boolean;
  readonly others?: readonly PartCells[];
  readonly headers?: readonly string[];
}

function jobFor(
  part: Part,
  columns: Readonly<Record<string, readonly CellValue[]>>,
  given: Given = {},
): CheckJob {
  const count = Math.max(...Object.values(columns).map((cells) => cells.length));
  const { headers } = given;
  const positions = new Map(Object.keys(columns).map((column, at) => [column, at]));
  const cells: PartCells = {
    part,
    columns: new Map(Object.entries(columns)),
    count,
    ...(headers && { headers, positions }),
  };
  const tables = linkTables([cells, ...(given.others ?? [])]);
  const table = tables.get(part.id);
  if (table === undefined) throw new Error('Rolecheck: no table');
  const one = returnWith(part);
  const facts = createFacts({
    library: codeLibraryFrom(libraryTexts),
    today: dayOf(2026, 9, 1),
    nothingOnRecord: given.nothingOnRecord ?? false,
    parts: tables,
  });
  return { return: one, edition: editionOf(one, given.edition), table, facts };
}

function check(
  part: Part,
  columns: Readonly<Record<string, readonly CellValue[]>>,
  given?: Given,
): CheckResult {
  return checkNow(jobFor(part, columns, given));
}

const said = ({ findings }: CheckResult): string[] =>
  findings.map(({ rule, row }) => `${String(row)} ${rule.id.slice('swf/people/'.length)}`);

const notRun = (result: CheckResult): string[] => result.notRun.map(({ why }) => why);

describe('a check', () => {
  const bad = holds('1', 'Name', 'bad');
  const worse = holds('2', 'Id', 'x');

  it('gives findings by row, then in the order of the rules', () => {
    const part = partWith([worse, bad]);
    const result = check(part, { Id: ['x', 'a', 'x'], Name: ['bad', 'bad', 'good'] });
    expect(said(result)).toEqual(['0 2', '0 1', '1 1', '2 2']);
    expect(result).toMatchObject({ rows: 3, ran: 2, notRun: [] });
  });

  it('passes over blank rows, and counts only the others', () => {
    const blanks = partWith([holds('1', 'Name', '')]);
    const result = check(blanks, { Id: ['a', ' ', 'b'], Name: ['', '', 'n'] });
    expect(said(result)).toEqual(['0 1']);
    expect(result.rows).toBe(2);
  });

  it('says a number once a row where the collection does, but not what several rows show', () => {
    const rules = [bad, { ...bad, case: 'again' }, holds('x-ours', 'Name', 'bad'), kinds.file];
    const columns = { Id: ['a', 'a'], Name: ['bad', 'bad'] };
    expect(said(check(partWith(rules), columns))).toEqual([
      ...['0 1', '0 1', '0 x-ours'],
      ...['1 1', '1 1', '1 x-ours', '1 1'],
    ]);
    const once = partWith(rules, { oneFindingANumber: true });
    expect(said(check(once, columns))).toEqual(['0 1', '0 x-ours', '1 1', '1 x-ours', '1 1']);
  });

  it('leaves rows alone that the collection leaves alone, but for rules that always run', () => {
    const rules = [bad, holds('2', 'Name', 'bad', { always: true })];
    const part = partWith(rules, { onlyAlways: (row) => row.text('Id') === 'deleted' });
    expect(said(check(part, { Id: ['a', 'deleted'], Name: ['bad', 'bad'] }))).toEqual([
      ...['0 1', '0 2'],
      '1 2',
    ]);
  });

  it('runs rules and knows columns of its edition only: years are never mixed (N112)', () => {
    const rules = [
      holds('1', 'Name', 'bad', { until: '2026' }),
      holds('2', 'Name', 'bad', { since: '2026' }),
    ];
    const columns = { Name: ['bad'] };
    expect(said(check(partWith(rules), columns, { edition: '2025' }))).toEqual(['0 1']);
    expect(said(check(partWith(rules), columns, { edition: '2026' }))).toEqual(['0 2']);
  });

  it('offers a fix only where it would change the cell of this sheet', () => {
    const fixed = holds('1', 'Name', 'bad', { check: () => () => ({ write: 'good' }) });
    const { findings } = check(partWith([fixed]), { Name: ['bad', 'good'] });
    expect(findings.map(({ write }) => write)).toEqual(['good', undefined]);
  });

  it('takes the turns that a rule of the whole file offers, and finds the same', () => {
    const columns = { Id: ['a', 'b', 'a'] };
    const { file } = kinds;
    if (file.scope !== 'file') throw new Error('Rolecheck: no rule of a file');
    const turning: FileRule = {
      ...file,
      *check(facts, rows) {
        yield undefined;
        yield* file.check(facts, rows);
        yield undefined;
      },
    };
    const steps = (rule: FileRule): number =>
      [...checkPart(jobFor(partWith([rule]), columns))].length;
    expect(steps(turning)).toBe(steps(file) + 2);
    expect(said(check(partWith([turning]), columns))).toEqual(['2 1']);
  });

  it('says how far it is, and never goes back', () => {
    const run = checkPart(
      jobFor(partWith([bad]), { Name: Array.from({ length: 1000 }, () => 'n') }),
    );
    const steps = [...run];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.map(({ done }) => done)).toEqual(
      [...steps.map(({ done }) => done)].sort((a, b) => a - b),
    );
    expect(steps.at(-1)).toEqual({ done: 1000, of: 1000 });
  });
});

describe('rules that cannot run', () => {
  it('are said, each with why (N106)', () => {
    const rules = [
      holds('1', 'Name', 'bad'),
      holds('2', 'Town', 'bad', { needs: ['Town'] }),
      kinds.record,
      kinds.unchecked,
      kinds.cross,
      kinds.headers,
    ];
    const result = check(partWith(rules), { Id: ['a'] });
    expect(said(result)).toEqual([]);
    expect(result.ran).toBe(0);
    expect(notRun(result)).toEqual([
      'The sheet has no column Name.',
      'Town stands on another sheet of the return, which is not to hand.',
      'Only they know.',
      'Not seen.',
      'It compares with the places sheet, which is not to hand.',
      'The header row is not known.',
    ]);
  });

  it('run when there is what they need', () => {
    const others = [{ part: places, columns: new Map([['Place', []]]), count: 0 }];
    const rules = [kinds.record, kinds.cross, kinds.headers];
    const result = check(
      partWith(rules),
      { Id: ['a'], Name: ['n'] },
      { others, nothingOnRecord: true, headers: ['Id', 'Name', 'Rank'] },
    );
    expect(said(result)).toEqual(['-1 x-unknown', '0 20', '0 22']);
    expect(result.notRun).toEqual([]);
  });
});
