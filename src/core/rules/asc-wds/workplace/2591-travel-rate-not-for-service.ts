import { cell } from '../read';
import { hasMainService, travelRateFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2591',
  severity: 'query',
  column: 'TTDIFFRATE',
  title: 'Rate for travel time is not asked for this main service',
  says: 'Workplaces with this main service are not asked about travel time.',
  remedy: 'Clear TTDIFFRATE, or correct the main service.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['MAINSERVICE', 'TRAVELTIME', 'TTDIFFRATE'],
  check: (facts) => {
    const fault = travelRateFault(facts);
    const isAsked = hasMainService(facts, 'travel-time');
    return (row) => {
      const isTaken = cell(row, 'TTDIFFRATE') !== '' && fault(row) === undefined;
      return isTaken && !isAsked(row) ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { MAINSERVICE: '8', TRAVELTIME: '3', TTDIFFRATE: '12' } }],
    fail: [{ cells: { MAINSERVICE: '16', TRAVELTIME: '3', TTDIFFRATE: '12' } }],
  },
});
