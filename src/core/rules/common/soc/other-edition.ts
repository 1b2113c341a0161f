import { isBlank } from '../../../sheet/cell-text';
import type { Example, RowRule } from '../../types';
import { fourDigits, type FourDigitSet } from './columns';
import type { Place } from './place';
import { socReader } from './read';

/** Codes that one group, and several groups, of the column's edition have taken over. */
const examples: Readonly<Record<FourDigitSet, readonly Example[]>> = {
  soc2000: [{ cells: { 'SOC 2000': '6135' } }],
  soc2010: [{ cells: { 'SOC 2010': '1111' } }],
  soc2020: [
    { cells: { 'SOC 2020': '2150' }, write: '2161', because: 'Research managers are 2161 now.' },
    { cells: { 'SOC 2020': '6115' } },
  ],
};

/** One rule for each column of four-digit codes. */
export function socOtherEdition({ make, part }: Place): readonly RowRule[] {
  return fourDigits.map((soc) => {
    const { column, set } = soc;
    return make.row({
      id: `${part}/x-${set}-other-edition`,
      severity: 'error',
      column,
      title: `${column} holds a code of another edition`,
      says: `{value} is a code of {edition} and not of ${column}.`,
      remedy:
        'Look the job title up and write its code, or move such codes to the column of their edition.',
      why: 'Editions use the same numbers for different occupations, so codes of two editions cannot be counted together.',
      check: (facts) => {
        const read = socReader(facts, soc);
        return (row) => {
          const text = row.text(column);
          if (isBlank(text)) return undefined;
          const cell = read(text);
          if (cell.is !== 'other') return undefined;
          const say = { edition: cell.of };
          const [write, second] = cell.goesTo;
          return write !== undefined && second === undefined ? { say, write } : { say };
        };
      },
      examples: {
        pass: [{ cells: { [column]: '4213' } }, { cells: {} }],
        fail: examples[set],
      },
    });
  });
}
