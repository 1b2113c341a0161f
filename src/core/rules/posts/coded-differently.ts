/** Which rows of the same job carry another code than most of them. */
import { isBlank } from '../../sheet/cell-text';
import { fold } from '../../text/tidy';
import { sharedInTurns } from '../common/shared';
import { isTurn, type Turns } from '../common/turns';
import { joinKey } from '../table';
import type { Facts, RowBreach, RowBreaches, Rows } from '../types';

/** Rows of one job that carry one code, however it is spaced, and the code as the first has it. */
interface OfCode {
  readonly code: string;
  readonly rows: number[];
}
type ByCode = Map<string, OfCode>;

/**
 * Jobs are the same when title, department, employer and grade are. Rows are reported that differ
 * from the code most of the job's rows have; all of them, when no code is the commonest.
 */
export function* codedDifferently(facts: Facts, rows: Rows, column: string): RowBreaches {
  const keys = yield* jobKeys(facts, rows);
  const jobs = new Map<string, ByCode>();
  for (let at = 0; at < rows.count; at++) {
    if (isTurn(at)) yield undefined;
    const code = rows.row(at).text(column).trim();
    const key = keys[at] ?? '';
    if (code === '' || key === '') continue;
    const job: ByCode = jobs.get(key) ?? new Map<string, OfCode>();
    jobs.set(key, job);
    const same = job.get(joinKey(code));
    if (same) same.rows.push(at);
    else job.set(joinKey(code), { code, rows: [at] });
  }
  for (const job of jobs.values()) if (job.size > 1) yield* oddOnes(job);
}

const FIELDS = ['Job title', 'Department', 'Employer', 'Grade'] as const;

/** The job of each row; blank where it has no title. */
const jobKeys = sharedInTurns(function* (_, rows): Turns<readonly string[]> {
  const keys: string[] = [];
  for (let at = 0; at < rows.count; at++) {
    if (isTurn(at)) yield undefined;
    const row = rows.row(at);
    const isJob = !isBlank(row.text('Job title'));
    keys.push(isJob ? FIELDS.map((field) => fold(row.text(field))).join('\n') : '');
  }
  return keys;
});

function oddOnes(job: ByCode): readonly RowBreach[] {
  const [first, second, ...rest] = [...job.values()].sort((a, b) => b.rows.length - a.rows.length);
  if (!first || !second) return [];
  const isUsual = first.rows.length > second.rows.length;
  const breach = (row: number, other: OfCode): RowBreach => {
    const { length } = other.rows;
    return {
      row,
      say: { other: other.code, count: length === 1 ? '1 row' : `${String(length)} rows` },
    };
  };
  const odd = [second, ...rest].flatMap(({ rows }) => rows.map((row) => breach(row, first)));
  return isUsual ? odd : [...first.rows.map((row) => breach(row, second)), ...odd];
}
