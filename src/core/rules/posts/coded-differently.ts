/** Which rows of the same job carry another code than most of them. */
import { isBlank } from '../../sheet/cell-text';
import { fold } from '../../text/tidy';
import type { RowBreach, Rows } from '../types';

/** Rows of one job, by the code that they carry. */
type ByCode = Map<string, number[]>;

/**
 * Jobs are the same when title, department, employer and grade are. Rows are reported that differ
 * from the code most of the job's rows have; all of them, when no code is the commonest.
 */
export function codedDifferently(rows: Rows, column: string): readonly RowBreach[] {
  const fields = ['Job title', 'Department', 'Employer', 'Grade'];
  const jobs = new Map<string, ByCode>();
  for (let at = 0; at < rows.count; at++) {
    const row = rows.row(at);
    const code = row.text(column).trim();
    if (code === '' || isBlank(row.text('Job title'))) continue;
    const key = fields.map((field) => fold(row.text(field))).join('\n');
    const job: ByCode = jobs.get(key) ?? new Map<string, number[]>();
    jobs.set(key, job);
    const same = job.get(code);
    if (same) same.push(at);
    else job.set(code, [at]);
  }
  return [...jobs.values()].filter(({ size }) => size > 1).flatMap(oddOnes);
}

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
