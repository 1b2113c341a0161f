import { isBlank } from '../../../sheet/cell-text';
import { fold } from '../../../text/tidy';
import type { RowRule } from '../../types';
import { why } from '../source';
import { make, part } from './make';

/** What stands for 1 and 0 elsewhere; folded. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...['1', 'yes', 'y', 'true'].map((text): [string, string] => [text, '1']),
  ...['0', 'no', 'n', 'false'].map((text): [string, string] => [text, '0']),
]);

const columns = [
  ['StepUpGrad', 'step-up-grad'],
  ['FrontlineGrad', 'frontline-grad'],
  ['Absat30Sept', 'absent'],
] as const;

/** One rule for each element that is yes or no. */
export const rules: readonly RowRule[] = columns.map(([column, slug]) =>
  make.row({
    id: `${part}/x-${slug}-not-a-code`,
    severity: 'error',
    column,
    title: `${column} is neither 0 nor 1`,
    says: '{value} is neither 0 nor 1.',
    remedy: 'Write 1 for yes or 0 for no.',
    why,
    check: () => (row) => {
      const text = row.text(column);
      if (isBlank(text) || text === '0' || text === '1') return undefined;
      const write = MEANT.get(fold(text, 40));
      return write === undefined ? {} : { write };
    },
    examples: {
      pass: [{ cells: { [column]: 1 } }, { cells: { [column]: '0' } }, { cells: {} }],
      fail: [
        { cells: { [column]: 'Yes' }, write: '1' },
        { cells: { [column]: false }, write: '0' },
        { cells: { [column]: 2 } },
      ],
    },
  }),
);
