import { isAssignable } from '../../../codes/code-set';
import type { RowRule } from '../../types';
import { soc2000, soc2010, soc2020, type SocColumn } from './columns';
import type { Place } from './place';

type Pair = readonly [
  older: SocColumn,
  newer: SocColumn,
  right: readonly [string, string],
  wrong: readonly [string, string],
];

const pairs: readonly Pair[] = [
  [soc2000, soc2010, ['9233', '9233'], ['9233', '4213']],
  [soc2010, soc2020, ['9233', '9223'], ['9233', '4213']],
  [soc2000, soc2020, ['9233', '9223'], ['9233', '4213']],
];

/** One rule for each two editions. */
export function socEditions({ make, part }: Place): readonly RowRule[] {
  return pairs.map(([older, newer, right, wrong]) =>
    make.row({
      id: `${part}/x-${older.set}-${newer.set}`,
      severity: 'query',
      column: `${older.column}/${newer.column}`,
      cell: newer.column,
      title: `${older.column} and ${newer.column} do not go together`,
      says: `No job that is {older} in ${older.column} is {value} in ${newer.column}.`,
      remedy: 'Check both against the job title.',
      why: 'Both codes are of one job: where no job has the two, one of them is wrong.',
      source: {
        from: 'ONS, coding index of SOC 2020: the codes that one entry has in each edition',
        year: '2025',
      },
      check: (facts) => {
        const [from, to] = [facts.codes(older.set), facts.codes(newer.set)];
        const known = new Map<string, boolean>();
        const together = (a: string, b: string): boolean =>
          facts.crosswalk(older.set, newer.set, a).includes(b);
        return (row) => {
          const a = from.get(row.text(older.column));
          const b = to.get(row.text(newer.column));
          if (!a || !b || !isAssignable(from, a) || !isAssignable(to, b)) return undefined;
          const pair = `${a.code} ${b.code}`;
          let fits = known.get(pair);
          if (fits === undefined) {
            fits = together(a.code, b.code);
            known.set(pair, fits);
          }
          return fits ? undefined : { say: { older: a.code } };
        };
      },
      examples: {
        pass: [
          { cells: { [older.column]: right[0], [newer.column]: right[1] } },
          { cells: { [older.column]: right[0] } },
        ],
        fail: [{ cells: { [older.column]: wrong[0], [newer.column]: wrong[1] } }],
      },
    }),
  );
}
