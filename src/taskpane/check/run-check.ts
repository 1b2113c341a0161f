/** One check from the sheets as they are to marks and a report. */
import type { CodeLibrary } from '../../core/codes/types';
import type { LastChecks } from '../../core/report/last-check';
import type { PartCells, PartTable } from '../../core/rules/table';
import type { CheckResult, Facts, PartItem } from '../../core/rules/types';
import type { Day } from '../../core/sheet/day';
import type { CellValue } from '../../core/sheet/types';
import { success, type Outcome, type Problem } from '../../excel/problems';
import type { Following } from '../review/following';
import type { WorkbookPort, WorkOptions } from '../../excel/port';
import { inSlices } from '../code-jobs/slices';
import { rowsRead, type ListRows } from '../parts/list-said';
import type { Kit } from './kit';
import { headerOf, keyColumn, type ReturnSheet } from './sheets';
import type { Report, SheetReport, Stage } from './state';
import { words } from './words';

export interface CheckOrder {
  readonly kit: Kit;
  readonly library: CodeLibrary;
  readonly workbook: WorkbookPort;
  /** For rules that compare with what the coder suggests, or with what was decided. */
  readonly follow: () => Promise<Pick<Following, 'coder' | 'isDecidedNone'>>;
  readonly sheets: readonly ReturnSheet[];
  readonly today: Day;
  readonly nothingOnRecord: boolean;
  readonly lastChecks: LastChecks;
  readonly signal: AbortSignal;
  readonly stage: (stage: Stage, done: number, of: number) => void;
  readonly options: (stage: Stage) => WorkOptions;
}

export interface CheckRun {
  readonly report: Report;
  /** What was found, for the workbook to remember. */
  readonly found: LastChecks;
}

interface ReadSheet {
  readonly sheet: ReturnSheet;
  readonly cells: PartCells;
  readonly rows: ListRows;
}

/** @returns null when it was cancelled; then nothing was marked, or the marks of some sheets were */
export async function runCheck(order: CheckOrder): Promise<Outcome<CheckRun> | null> {
  const { kit, signal, sheets, stage } = order;
  const read: ReadSheet[] = [];
  for (const sheet of sheets) {
    stage('reading', 0, sheet.list.rowCount);
    const cells = await readSheet(order, sheet);
    if (signal.aborted) return null;
    if (!cells.ok) return cells;
    read.push({ sheet, ...cells.value });
  }
  const tables = kit.linkTables(read.map(({ cells }) => cells));
  const facts = await factsFor(order, tables);
  const reports: SheetReport[] = [];
  for (const { sheet, cells, rows } of read) {
    const table = tables.get(cells.part.id);
    if (table === undefined) continue;
    stage('checking', 0, table.count);
    const result = await inSlices(
      kit.checkPart({ return: sheet.return, edition: sheet.edition, table, facts }),
      ({ done, of }) => {
        stage('checking', done, of);
      },
      signal,
    );
    if (!result) return null;
    reports.push(reportOf(order, sheet, table, result, rows));
  }
  return mark(order, reports);
}

async function readSheet(
  order: CheckOrder,
  sheet: ReturnSheet,
): Promise<Outcome<Omit<ReadSheet, 'sheet'>>> {
  const items = [...sheet.positions].sort(([, a], [, b]) => a - b);
  const columns = items.map(([, position]) => sheet.place.area.column + position);
  const having = (is: (item: PartItem) => boolean): readonly number[] =>
    sheet.items.flatMap((item) => {
      const position = is(item) ? sheet.positions.get(item.column) : undefined;
      return position === undefined ? [] : [sheet.place.area.column + position];
    });
  const read = await order.workbook.read(sheet.list, columns, {
    ...order.options('reading'),
    formatsOf: having(order.kit.mayBeMade),
    datesIn: having(({ format }) => format.kind === 'date'),
  });
  if (!read.ok) return read;
  const byItem = new Map<string, readonly CellValue[]>(
    items.map(([item], at) => [item, read.value.columns[at] ?? []]),
  );
  const { looks, from1904 } = read.value;
  const cells: PartCells = {
    part: sheet.part,
    columns: byItem,
    count: read.value.rowCount,
    headers: sheet.headers,
    positions: sheet.positions,
    translations: meanings(sheet.translations),
    ...(looks && { looks: new Map(items.map(([item], at) => [item, looks[at] ?? []])) }),
    ...(from1904 === true && { from1904 }),
  };
  const survey = order.kit.surveyPart(cells, sheet.sample);
  return success({
    cells: { ...cells, aside: new Set(survey.aside.keys()) },
    rows: rowsRead(sheet.list, read.value, survey),
  });
}

/** Local values with a code; those that the officer wants left as they are have none. */
function meanings(all: ReturnSheet['translations']): ReturnSheet['translations'] {
  return new Map(
    [...all].map(([column, codes]) => [
      column,
      new Map([...codes].filter(([, code]) => code !== '')),
    ]),
  );
}

async function factsFor(order: CheckOrder, parts: ReadonlyMap<string, PartTable>): Promise<Facts> {
  const { kit, library, today, nothingOnRecord, sheets } = order;
  const answers = await answersFor(order);
  const [first] = sheets;
  const reference = first && kit.referenceDay(first.return, first.edition, today);
  return kit.createFacts({
    library,
    today,
    nothingOnRecord,
    parts,
    ...(reference !== undefined && { reference }),
    ...answers,
  });
}

/** What was decided or is suggested; nothing where no rule asks, or it cannot be loaded. */
async function answersFor({
  sheets,
  follow,
}: CheckOrder): Promise<Pick<Facts, 'suggest' | 'isDecidedNone'>> {
  const asked = sheets.some(({ part }) => part.rules.some(({ asksCoder }) => asksCoder === true));
  if (!asked) return {};
  try {
    const { coder, isDecidedNone } = await follow();
    return {
      suggest(post) {
        const { role, soc, band } = coder.suggest(post);
        return { role, soc2020: soc.soc2020, band };
      },
      isDecidedNone,
    };
  } catch {
    // The rules that ask are then listed as not run.
    return {};
  }
}

function reportOf(
  { kit, lastChecks }: CheckOrder,
  sheet: ReturnSheet,
  table: PartTable,
  result: CheckResult,
  rows: ListRows,
): SheetReport {
  const key = sheet.part.key.find((item) => sheet.positions.has(item));
  const keyOf = (row: number): string => {
    if (row < 0) return words.headerRow;
    const text = key === undefined ? '' : table.shown(key, row).trim();
    return text === '' ? words.rowNumber(sheet.list.firstRow + row + 1) : text;
  };
  const names = kit.rowKeys(table, sheet.part.identity);
  const nameOf = (row: number): string => (row < 0 ? words.headerRow : (names[row] ?? ''));
  const before = lastChecks.get(checkName(sheet));
  const findingKey = kit.findingKey(nameOf);
  const changes =
    before &&
    kit.changesSince(before, result.findings, (finding) => kit.digest(findingKey(finding)));
  return {
    sheet,
    table,
    result,
    groups: kit.groupByRule(result),
    keyOf,
    nameOf,
    aboutOf: ({ rule, row, column }) =>
      kit.digest(JSON.stringify([column, ...rule.needs].map((one) => table.shown(one, row)))),
    added: changes?.added ?? null,
    gone: changes?.gone ?? null,
    unmarked: 0,
    rows,
  };
}

/** By which the workbook knows the check of a sheet again. */
function checkName({ return: one, part, place }: ReturnSheet): string {
  return `${one.id}/${part.id} ${place.sheetId}`;
}

async function mark(
  order: CheckOrder,
  reports: readonly SheetReport[],
): Promise<Outcome<CheckRun> | null> {
  const { kit, workbook, signal, stage } = order;
  let markProblem: Problem | undefined;
  const marked: SheetReport[] = [];
  for (const report of reports) {
    const { table, result } = report;
    stage('marking', 0, table.count);
    const done = await workbook.mark(markRequest(kit, report), order.options('marking'));
    if (signal.aborted) return null;
    if (!done.ok) markProblem = done.problem;
    else if (done.value.problem) markProblem = done.value.problem;
    marked.push({ ...report, unmarked: done.ok ? done.value.changed : result.rows });
  }
  const [first] = order.sheets;
  if (first === undefined) return null;
  const goneCounts = marked.flatMap(({ gone }) => (gone === null ? [] : [gone]));
  const report: Report = {
    return: first.return,
    sheets: marked,
    counts: kit.countBySeverity(marked.flatMap(({ result }) => result.findings)),
    gone: goneCounts.length === 0 ? null : goneCounts.reduce((sum, gone) => sum + gone, 0),
    ...(markProblem && { markProblem }),
  };
  const found = new Map(
    marked.map((one) => [
      checkName(one.sheet),
      kit.digests(one.result.findings, kit.findingKey(one.nameOf)),
    ]),
  );
  return success({ report, found });
}

function markRequest(
  kit: Kit,
  { sheet, table, result }: SheetReport,
): Parameters<WorkbookPort['mark']>[0] {
  const key = keyColumn(sheet);
  const keys = key.item === undefined ? [] : (table.cells.columns.get(key.item) ?? []);
  const withFindings = new Set(result.findings.map(({ column }) => column));
  return {
    list: { ...sheet.list, rowCount: table.count },
    keyColumn: key.column,
    keyHeader: key.header,
    keys,
    status: kit.statusTexts(result.findings, table.count, (column) => headerOf(sheet, column)),
    columns: [...sheet.positions]
      .filter(([item]) => withFindings.has(item))
      .map(([item, position]) => ({
        column: sheet.place.area.column + position,
        header: headerOf(sheet, item),
      })),
  };
}
