import { when } from '../verdict';
import { sleepInPayFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2570',
  severity: 'query',
  column: 'SLEEPINPAY',
  title: 'Pay for sleep-ins is not valid',
  says: '{value} is not one of the answers about pay for sleep-ins.',
  remedy: 'Write 1 for an hourly rate, 2 for a flat rate or 999 for not known.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['SLEEPINS', 'SLEEPINPAY'],
  check: when(sleepInPayFault, 'code'),
  examples: {
    pass: [{ cells: { SLEEPINS: '1', SLEEPINPAY: '2' } }],
    fail: [{ cells: { SLEEPINS: '1', SLEEPINPAY: '3' } }],
  },
});
