/** Runs the rules of a part over its rows, in steps, so that whoever waits can draw and cancel. */
import { atOnce } from './common/turns';
import { Faults } from './faults';
import { headersOf } from './headers';
import { holdsIn, isOurs, itemsIn, ruleNumber, rulesIn } from './registry';
import type { PartTable } from './table';
import type {
  Breach,
  CheckResult,
  CrossFileRule,
  Edition,
  Facts,
  FileRule,
  Finding,
  HeaderRule,
  NotRun,
  Return,
  Row,
  RowBreaches,
  Rule,
} from './types';
import { words } from './words';

/** What to check. */
export interface CheckJob {
  readonly return: Return;
  readonly edition: Edition;
  readonly table: PartTable;
  readonly facts: Facts;
}

/** Rows done, of how many. */
export interface CheckProgress {
  readonly done: number;
  readonly of: number;
}

/** Rows between two breaths. */
const STEP_ROWS = 128;

/** A row rule with its check made ready. */
interface Ready {
  readonly rule: Rule;
  readonly look: (row: Row) => Breach | undefined;
}

/**
 * Checks a part. Blank rows are passed over. Never throws for what stands in a cell.
 *
 * @returns a generator that says how far it is between steps and returns the result
 */
export function* checkPart(job: CheckJob): Generator<CheckProgress, CheckResult, undefined> {
  const { table, edition, facts } = job;
  const { part } = table;
  const notRun: NotRun[] = [];
  const willRun = rulesFor(table, edition).filter((rule) => {
    const why = whyNot(rule, job);
    if (why !== undefined) notRun.push({ rule, why });
    return why === undefined;
  });
  const found = new Found(table, new Map(willRun.map((rule, at) => [rule, at])));

  const faults = new Faults(edition);
  const ready = willRun.flatMap((rule): Ready[] => {
    if (rule.scope !== 'row' && rule.scope !== 'record') return [];
    try {
      return [{ rule, look: rule.check(facts) }];
    } catch (error) {
      faults.add(rule, error);
      return [];
    }
  });
  const always = ready.filter(({ rule }) => rule.always === true);
  const of = table.count;
  let rows = 0;
  for (let at = 0; at < of; at++) {
    if (at % STEP_ROWS === 0) yield { done: at, of };
    if (table.isBlank(at)) continue;
    rows++;
    const row = table.row(at);
    lookAtRow(part.onlyAlways?.(row) === true ? always : ready, row, found, faults);
  }
  yield { done: of, of };
  for (const rule of willRun) {
    try {
      if (rule.scope === 'headers') lookAtHeaders(rule, job, found);
      if (rule.scope !== 'file' && rule.scope !== 'cross-file') continue;
      for (const breach of wholeFile(rule, job)) {
        if (breach === undefined) yield { done: of, of };
        else if (breach.row < 0 || !table.isBlank(breach.row)) found.add(rule, breach.row, breach);
      }
    } catch (error) {
      faults.add(rule, error);
    }
    yield { done: of, of };
  }
  const failed = faults.all();
  return {
    part,
    edition,
    rows,
    findings: found.inOrder(part.oneFindingANumber === true, faults),
    ran: willRun.length - failed.length,
    notRun: [...notRun, ...failed],
  };
}

/** A rule that fails is not asked again; the others are. */
function lookAtRow(looks: readonly Ready[], row: Row, found: Found, faults: Faults): void {
  for (const { rule, look } of looks) {
    if (faults.has(rule)) continue;
    try {
      const breach = look(row);
      if (breach) found.add(rule, row.at, breach);
    } catch (error) {
      faults.add(rule, error);
    }
  }
}

/** Runs a check to its end at once. */
export function checkNow(job: CheckJob): CheckResult {
  return atOnce(checkPart(job));
}

/** The part's own rules, and those of other parts that are about a column of this very sheet. */
function rulesFor(table: PartTable, edition: Edition): readonly Rule[] {
  const also = (table.part.also ?? []).filter(
    (rule) =>
      holdsIn(edition, rule) && rule.scope !== 'headers' && table.hasOwn(rule.cell ?? rule.column),
  );
  return [...rulesIn(table.part, edition), ...also];
}

function lookAtHeaders(
  rule: HeaderRule,
  { facts, return: one, edition, table }: CheckJob,
  found: Found,
): void {
  const headers = headersOf(one, edition, table.cells);
  const breach = headers && rule.check(facts, headers);
  if (breach) found.add(rule, -1, breach);
}

function wholeFile(rule: FileRule | CrossFileRule, { facts, table }: CheckJob): RowBreaches {
  return rule.check(facts, table);
}

/** Why a rule cannot run, in a sentence; undefined when it can. */
function whyNot(rule: Rule, { facts, table, edition, return: one }: CheckJob): string | undefined {
  if (rule.scope === 'unchecked') return rule.notRun;
  if (rule.scope === 'record' && !facts.nothingOnRecord) return rule.notRun;
  if (rule.asksCoder === true && facts.suggest === undefined) return words.noCoder;
  if (rule.scope === 'headers') {
    return table.cells.headers === undefined ? words.noHeaders : undefined;
  }
  const known = new Set(itemsIn(table.part, edition).map((item) => item.column));
  const missing = rule.needs.filter((column) => !table.has(column));
  const own = missing.filter((column) => known.has(column));
  if (own.length > 0) return words.columnsMissing(own);
  if (missing.length > 0) return words.columnsElsewhere(missing);
  if (rule.scope !== 'cross-file') return undefined;
  const parts = rule.parts.filter((part) => facts.part(part) === undefined);
  if (parts.length === 0) return undefined;
  return words.partsMissing(
    parts.map((id) => one.parts.find((part) => part.id === id)?.title ?? id),
  );
}

/** Findings as they come, to be put in order at the end. */
class Found {
  private findings: Finding[] = [];

  constructor(
    private readonly table: PartTable,
    private readonly order: ReadonlyMap<Rule, number>,
  ) {}

  add(rule: Rule, row: number, breach: Breach): void {
    const column = breach.cell ?? rule.cell ?? rule.column;
    if (rule.ofCells !== true && this.table.isSkipped(column, row)) return;
    const write = this.fix(column, row, breach);
    const { say, more } = breach;
    const finding = { rule, row, column, ...(say && { say }), ...(more !== undefined && { more }) };
    this.findings.push(write === undefined ? finding : { ...finding, write });
  }

  /** Half of what a rule would have found is no finding. */
  inOrder(onceANumber: boolean, faults: Faults): readonly Finding[] {
    if (faults.all().length > 0) {
      this.findings = this.findings.filter(({ rule }) => !faults.has(rule));
    }
    const place = ({ rule }: Finding): number => this.order.get(rule) ?? 0;
    this.findings.sort((a, b) => a.row - b.row || place(a) - place(b));
    return onceANumber ? this.findings.filter(firstOfItsNumber()) : this.findings;
  }

  /** A fix is for a cell of this sheet, and changes something. */
  private fix(column: string, row: number, { write }: Breach): string | undefined {
    if (write === undefined || !this.table.hasOwn(column)) return undefined;
    return this.table.shown(column, row) === write ? undefined : write;
  }
}

/**
 * For findings by row: passes the first of each of the collection's numbers in a row, as its own service
 * does it, and all of ours. What is found by looking at several rows is added to a row afterwards, and
 * stands beside the rest.
 */
function firstOfItsNumber(): (finding: Finding) => boolean {
  const rowLastSaid = new Map<string, number>();
  return ({ rule, row }) => {
    if (isOurs(rule) || rule.scope === 'file' || rule.scope === 'cross-file') return true;
    const number = ruleNumber(rule);
    if (rowLastSaid.get(number) === row) return false;
    rowLastSaid.set(number, row);
    return true;
  };
}
