/** Rules about two elements of which neither stands without the other. */
import { isBlank } from '../../../sheet/cell-text';
import type { RowRule } from '../../types';
import { make, part } from './make';

interface Side {
  readonly column: string;
  /** What it is, inside a sentence. */
  readonly name: string;
  readonly example: string;
}

/** Two rules of one number: `#NAME-missing` for each of the two. */
export function together(number: string, a: Side, b: Side, why: string): readonly RowRule[] {
  const oneWay = (has: Side, lacks: Side): RowRule =>
    make.row({
      id: `${part}/${number}`,
      case: `${lacks.name.replaceAll(' ', '-')}-missing`,
      severity: 'error',
      column: `${has.column}/${lacks.column}`,
      cell: lacks.column,
      title: `There is a ${has.name} and no ${lacks.name}`,
      says: `The worker has a ${has.name} and no ${lacks.name}.`,
      remedy: `Fill in the ${lacks.name}, or take the ${has.name} out.`,
      why,
      check: () => (row) =>
        !isBlank(row.text(has.column)) && isBlank(row.text(lacks.column)) ? {} : undefined,
      examples: {
        pass: [
          { cells: { [has.column]: has.example, [lacks.column]: lacks.example } },
          { cells: { [lacks.column]: lacks.example }, because: 'The other rule says so.' },
          { cells: {} },
        ],
        fail: [{ cells: { [has.column]: has.example } }],
      },
    });
  return [oneWay(a, b), oneWay(b, a)];
}
