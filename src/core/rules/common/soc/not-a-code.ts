import { judgeCode } from '../../../items/judge-code';
import { isBlank } from '../../../sheet/cell-text';
import { offered } from '../checks';
import { tidy } from '../../../text/tidy';
import type { Example, RowRule } from '../../types';
import { socColumns, type SocColumn } from './columns';
import type { Place } from './place';
import { sixDigits, socReader } from './read';

/** What is right, what is put right, and what cannot be, in each column. */
const examples: Readonly<
  Record<SocColumn['set'], readonly [right: string, label: string, wrong: string]>
> = {
  soc2000: ['4213', '4213 School secretaries', '4200'],
  soc2010: ['4213', 'School secretaries', '4200'],
  soc2020: ['4213', '4213 - School secretaries', '4200'],
  soc2020ext: ['4213/00', '421300', '4213'],
};

/** One rule for each SOC column. */
export function socNotACode({ make, part }: Place): readonly RowRule[] {
  return socColumns.map((soc) => {
    const { column, set } = soc;
    const [right, label, wrong] = examples[set];
    const pass: readonly Example[] = [{ cells: { [column]: right } }, { cells: {} }];
    return make.row({
      id: `${part}/x-${set}-not-a-code`,
      severity: 'error',
      column,
      title: `${column} is not a code`,
      says: `{value} is not a code of ${column}.`,
      remedy: 'Look the job title up and write its code.',
      why: 'Whoever counts by occupation leaves the post out.',
      check: (facts) => {
        const codes = facts.codes(set);
        const read = socReader(facts, soc);
        return (row) => {
          const text = row.text(column);
          if (isBlank(text) || read(text).is !== 'none') return undefined;
          const six = set === 'soc2020ext' ? sixDigits(tidy(text, 40)) : undefined;
          if (six !== undefined && codes.get(six)) return { write: six };
          return offered(judgeCode(codes, text));
        };
      },
      examples: {
        pass,
        fail: [
          { cells: { [column]: label }, write: right },
          { cells: { [column]: ` ${right}` }, write: right },
          { cells: { [column]: wrong } },
        ],
      },
    });
  });
}
