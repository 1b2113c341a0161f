import { cell } from '../read';
import { hasMainService, isAnswer, isLookedAt } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2561',
  severity: 'query',
  column: 'SLEEPINS',
  title: 'Sleep-ins are not asked for this main service',
  says: 'Workplaces with this main service are not asked about sleep-ins.',
  remedy: 'Clear SLEEPINS, or correct the main service.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['MAINSERVICE', 'SLEEPINS'],
  check: (facts) => {
    const isAsked = hasMainService(facts, 'sleep-ins');
    return (row) =>
      isAnswer(cell(row, 'SLEEPINS')) && isLookedAt(cell(row, 'SLEEPINS')) && !isAsked(row)
        ? {}
        : undefined;
  },
  examples: {
    pass: [{ cells: { MAINSERVICE: '8', SLEEPINS: '1' } }],
    fail: [{ cells: { MAINSERVICE: '16', SLEEPINS: '1' } }],
  },
});
