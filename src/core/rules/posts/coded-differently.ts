/** Which rows of the same job carry another code than most of them. */
import { isBlank } from '../../sheet/cell-text';
import { fold } from '../../text/tidy';
import { sharedInTurns } from '../common/shared';
import { isTurn, type Turns } from '../common/turns';
import type { Facts, RowBreach, RowBreaches, Rows } from '../types';

/** Rows of one job, by the code that they carry. */
type ByCode = Map<string, number[]>;

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
    const job: ByCode = jobs.get(key) ?? new Map<string, number[]>();
    jobs.set(key, job);
    const same = job.get(code);
    if (same) same.push(at);
    else job.set(code, [at]);
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
  const [first, second, ...rest] = [...job].sort(([, a], [, b]) => b.length - a.length);
  if (!first || !second) return [];
  const [usual, usualRows] = first;
  const isUsual = usualRows.length > second[1].length;
  const breach = (row: number, other: string, count: number): RowBreach => ({
    row,
    say: { other, count: count === 1 ? '1 row' : `${String(count)} rows` },
  });
  const odd = [second, ...rest].flatMap(([, at]) =>
    at.map((row) => breach(row, usual, usualRows.length)),
  );
  if (isUsual) return odd;
  return [...usualRows.map((row) => breach(row, second[0], second[1].length)), ...odd];
}
