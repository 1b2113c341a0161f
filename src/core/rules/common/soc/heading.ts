import { isBlank } from '../../../sheet/cell-text';
import type { RowRule } from '../../types';
import { fourDigits } from './columns';
import type { Place } from './place';
import { socReader } from './read';

/** One rule for each column of four-digit codes. */
export function socHeading({ make, part }: Place): readonly RowRule[] {
  return fourDigits.map((soc) => {
    const { column, set } = soc;
    return make.row({
      id: `${part}/x-${set}-heading`,
      severity: 'error',
      column,
      title: `${column} is a heading, not a unit group`,
      says: '{value} ({label}) is the heading of several groups.',
      remedy: 'Look the job title up and write the four-digit code below it.',
      why: 'A post is coded to a unit group, which has four digits.',
      check: (facts) => {
        const read = socReader(facts, soc);
        return (row) => {
          const text = row.text(column);
          if (isBlank(text)) return undefined;
          const cell = read(text);
          return cell.is === 'heading' ? { say: { label: cell.label } } : undefined;
        };
      },
      examples: {
        pass: [{ cells: { [column]: '4213' } }, { cells: {} }],
        fail: [{ cells: { [column]: '42' } }, { cells: { [column]: 9 } }],
      },
    });
  });
}
