import { cell } from '../read';
import { hasMainService, isAnswer } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2571',
  severity: 'query',
  column: 'SLEEPINPAY',
  title: 'Pay for sleep-ins is not asked for this main service',
  says: 'Workplaces with this main service are not asked about sleep-ins.',
  remedy: 'Clear SLEEPINPAY, or correct the main service.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['MAINSERVICE', 'SLEEPINS', 'SLEEPINPAY'],
  check: (facts) => {
    const isAsked = hasMainService(facts, 'sleep-ins');
    return (row) =>
      cell(row, 'SLEEPINS') === '1' && isAnswer(cell(row, 'SLEEPINPAY')) && !isAsked(row)
        ? {}
        : undefined;
  },
  examples: {
    pass: [{ cells: { MAINSERVICE: '8', SLEEPINS: '1', SLEEPINPAY: '1' } }],
    fail: [{ cells: { MAINSERVICE: '16', SLEEPINS: '1', SLEEPINPAY: '1' } }],
  },
});
