import { isBlank } from '../../../sheet/cell-text';
import { numberIn } from '../../common/quantities';
import { make } from './make';

export const rule = make.row({
  id: 'csww/workers/leaver-fte',
  severity: 'error',
  column: 'RoleEndDate/FTE',
  cell: 'FTE',
  title: 'A leaver’s FTE is not 0',
  says: 'The role has an end date and the FTE is {value}.',
  remedy: 'Write 0, or take the end date out.',
  why: 'Somebody who has left does not work any more on the day that the census is about.',
  check: () => (row) => {
    if (isBlank(row.text('RoleEndDate'))) return undefined;
    return numberIn(row.value('FTE')) === 0 ? undefined : {};
  },
  examples: {
    pass: [{ cells: { RoleEndDate: '2026-03-31', FTE: 0 } }, { cells: { FTE: 1 } }],
    fail: [
      { cells: { RoleEndDate: '2026-03-31', FTE: 0.8 } },
      { cells: { RoleEndDate: '2026-03-31' } },
    ],
  },
});
