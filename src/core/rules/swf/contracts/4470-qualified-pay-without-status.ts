import { yesNo } from '../checks';
import { make } from '../make';
import { QUALIFIED_PAY } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4470',
  severity: 'error',
  column: 'PayRange',
  needs: ['PayRange', 'QTS'],
  until: '2019',
  title: 'Pay scale of qualified teachers without the status',
  says: 'The pay scale is {value}, and the person is not a qualified teacher.',
  remedy: 'Correct the pay scale or the status.',
  why: 'Only qualified teachers were paid on the scales LD, TE, TU, EX and AS.',
  check: () => (row) =>
    QUALIFIED_PAY.has(row.text('PayRange').trim()) && yesNo(row, 'QTS') !== true ? {} : undefined,
  examples: {
    pass: [{ cells: { PayRange: 'TU', QTS: 'true' } }, { cells: { PayRange: 'UT', QTS: 'false' } }],
    fail: [{ cells: { PayRange: 'TU', QTS: 'false' } }, { cells: { PayRange: 'LD' } }],
  },
});
