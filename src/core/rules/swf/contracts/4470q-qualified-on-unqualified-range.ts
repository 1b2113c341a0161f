import { yesNo } from '../checks';
import { make, since2010 } from '../make';
import { hasEnded } from '../periods';

export const rule = make.row({
  id: 'swf/contracts/4470Q',
  case: 'qualified',
  severity: 'query',
  column: 'PayRange',
  needs: ['PayRange', 'QTS'],
  reads: ['ContractEnd'],
  since: '2019',
  title: 'Qualified teacher on the range for unqualified ones',
  says: 'The pay range is {value}, for unqualified teachers, and the person is qualified.',
  remedy: 'Correct the pay range or the status, or explain it.',
  why: 'The census asks when qualified status and pay range do not go together.',
  source: since2010('2019-', 'The full list of what does not go together was not seen.'),
  check: (facts) => (row) =>
    row.text('PayRange').trim() === 'UT' &&
    yesNo(row, 'QTS') === true &&
    !hasEnded(row, facts.reference)
      ? {}
      : undefined,
  examples: {
    pass: [{ cells: { PayRange: 'UT', QTS: 'false' } }, { cells: { PayRange: 'TE', QTS: 'true' } }],
    fail: [{ cells: { PayRange: 'UT', QTS: 'true' } }],
  },
});
