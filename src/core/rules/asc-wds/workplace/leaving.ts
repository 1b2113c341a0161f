/** The service's four rules about reasons for leaving, which it has under one number. */
import type { Cells, Facts, Breach, Row, RowRule } from '../../types';
import { when } from '../verdict';
import { reasonsFault } from './count-checks';
import { make } from './make';

interface Leaving {
  readonly fault: 'reason' | 'count' | 'lengths' | 'sum';
  readonly column: string;
  readonly cell?: string;
  readonly title: string;
  readonly says: string;
  readonly remedy: string;
  readonly more?: (facts: Facts) => (row: Row) => Breach;
  /** What is wrong in the example, of a workplace with two leavers. */
  readonly fails: Cells;
}

const RIGHT: Cells = {
  ALLJOBROLES: '8;7',
  VACANCIES: '0;0',
  STARTERS: '0;0',
  LEAVERS: '2;0',
  REASONS: '1;8',
  REASONNOS: '1;1',
};

export function leaving({ fault, more, fails, ...words }: Leaving): RowRule {
  return make.row({
    ...words,
    id: 'asc-wds/workplace/1360',
    case: fault,
    severity: 'error',
    why: 'The service takes none of the files while there is an error.',
    needs: Object.keys(RIGHT),
    reads: ['REGTYPE'],
    check: when(reasonsFault, fault, more),
    examples: { pass: [{ cells: RIGHT }], fail: [{ cells: { ...RIGHT, ...fails } }] },
  });
}
