/** The service's three questions about totals of starters, leavers and vacancies that look too high. */
import type { CrossFileRule, Example } from '../../types';
import { make } from './make';
import type { CountColumn } from './roles';
import { staffOf } from './staff';
import { sumOf, takenTotal } from './totals';
import { twoCareWorkers } from './example-staff';

interface TooHigh {
  readonly number: string;
  readonly column: CountColumn;
  /** As it begins a sentence: `Starters`. */
  readonly name: string;
  readonly why: string;
  readonly isTooHigh: (total: number, staff: number) => boolean;
  /** Counts of two job roles, of a workplace with two workers. */
  readonly pass: string;
  readonly fail: string;
}

/** Held against the worker file where the total staff is the number of its rows. */
export function tooHigh({
  number,
  column,
  name,
  why,
  isTooHigh,
  pass,
  fail,
}: TooHigh): CrossFileRule {
  const example = (counts: string, total = '2'): Example => ({
    rows: [
      {
        LOCALESTID: 'WP1',
        STATUS: 'NEW',
        MAINSERVICE: '8',
        TOTALPERMTEMP: total,
        [column]: counts,
      },
    ],
    others: { worker: twoCareWorkers },
  });
  return make.crossFile({
    id: `asc-wds/workplace/${number}`,
    severity: 'query',
    column,
    title: `${name} look too high`,
    says: `${name} add up to {total}, and the worker file has {staff} rows for this workplace.`,
    remedy: 'Check the counts, or explain them if they are right.',
    why,
    needs: ['LOCALESTID', 'STATUS', 'TOTALPERMTEMP', column],
    reads: ['MAINSERVICE'],
    parts: ['worker'],
    check: function* (facts, rows) {
      for (const { row, count } of yield* staffOf(facts, rows)) {
        const total = sumOf(row, column);
        if (takenTotal(row) !== count || !isTooHigh(total, count)) continue;
        yield { row: row.at, say: { total: String(total), staff: String(count) } };
      }
    },
    examples: {
      pass: [
        example(pass),
        example('999'),
        { ...example('9', '3'), because: 'The total staff differs from the worker file.' },
      ],
      fail: [example(fail)],
    },
  });
}
