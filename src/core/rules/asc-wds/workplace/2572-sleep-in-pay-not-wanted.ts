import { when } from '../verdict';
import { sleepInPayFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2572',
  severity: 'query',
  column: 'SLEEPINPAY',
  title: 'Pay for sleep-ins is given and SLEEPINS does not say yes',
  says: 'SLEEPINS does not say yes, so no pay for sleep-ins is asked.',
  remedy: 'Clear the pay, or write 1 in SLEEPINS.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['SLEEPINS', 'SLEEPINPAY'],
  check: when(sleepInPayFault, 'not-wanted'),
  examples: {
    pass: [{ cells: { SLEEPINS: '1', SLEEPINPAY: '2' } }],
    fail: [{ cells: { SLEEPINS: '2', SLEEPINPAY: '2' } }],
  },
});
