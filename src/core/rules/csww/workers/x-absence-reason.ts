import { isBlank } from '../../../sheet/cell-text';
import { make } from './make';

export const rule = make.row({
  id: 'csww/workers/x-absence-reason',
  severity: 'query',
  column: 'Absat30Sept/ReasonAbsence',
  cell: 'ReasonAbsence',
  title: 'Absence and its reason do not go together',
  says: 'Absat30Sept is {absent} and the reason for absence is {value}.',
  remedy: 'Give a reason for those who were absent on 30 September, and for nobody else.',
  why: 'A reason without an absence, or an absence without a reason, is counted wrongly.',
  check: () => (row) => {
    const absent = row.text('Absat30Sept').trim();
    const isAbsent = absent === '1';
    if (isAbsent !== isBlank(row.text('ReasonAbsence'))) return undefined;
    return { say: { absent } };
  },
  examples: {
    pass: [
      { cells: { Absat30Sept: 1, ReasonAbsence: 'SIC' } },
      { cells: { Absat30Sept: 0 } },
      { cells: {} },
    ],
    fail: [{ cells: { Absat30Sept: 1 } }, { cells: { Absat30Sept: 0, ReasonAbsence: 'SIC' } }],
  },
});
