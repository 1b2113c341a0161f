import { currentCodes } from '../file-checks';
import { cell } from '../read';
import { hasMainService, isLookedAt } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2581',
  severity: 'query',
  column: 'TRAVELTIME',
  title: 'Travel time is not asked for this main service',
  says: 'Workplaces with this main service are not asked about travel time.',
  remedy: 'Clear TRAVELTIME, or correct the main service.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['MAINSERVICE', 'TRAVELTIME'],
  check: (facts) => {
    const known = currentCodes(facts, 'asc-wds.travel-time-pay');
    const isAsked = hasMainService(facts, 'travel-time');
    return (row) => {
      const answer = cell(row, 'TRAVELTIME');
      return known.has(answer) && isLookedAt(answer) && !isAsked(row) ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { MAINSERVICE: '8', TRAVELTIME: '1' } }],
    fail: [{ cells: { MAINSERVICE: '16', TRAVELTIME: '1' } }],
  },
});
