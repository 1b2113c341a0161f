import { isBlank } from '../../../sheet/cell-text';
import { make } from './make';
import { payPeriod, periodNames } from './pay-period';

export const rule = make.row({
  id: 'lges/employees/x-pay-period',
  severity: 'error',
  column: 'Pay period',
  title: 'Pay period is not known',
  says: '{value} does not say how often the person is paid.',
  remedy: `Write ${periodNames.slice(0, -1).join(', ')} or ${periodNames.at(-1) ?? ''}.`,
  why: 'Pay of different periods can only be compared when the period is known.',
  check: () => (row) => {
    const text = row.text('Pay period');
    return isBlank(text) || payPeriod(text) ? undefined : {};
  },
  examples: {
    pass: [
      { cells: { 'Pay period': 'Monthly' } },
      { cells: { 'Pay period': '4 weekly' } },
      { cells: {} },
    ],
    fail: [{ cells: { 'Pay period': 'Main payroll' } }],
  },
});
