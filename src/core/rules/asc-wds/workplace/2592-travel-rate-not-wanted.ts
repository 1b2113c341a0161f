import { when } from '../verdict';
import { travelRateFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2592',
  severity: 'query',
  column: 'TTDIFFRATE',
  title: 'Rate for travel time is given and TRAVELTIME is not 3',
  says: 'TRAVELTIME is not 3, a different rate, so no rate is asked.',
  remedy: 'Clear the rate, or write 3 in TRAVELTIME.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['TRAVELTIME', 'TTDIFFRATE'],
  check: when(travelRateFault, 'not-wanted'),
  examples: {
    pass: [{ cells: { TRAVELTIME: '3', TTDIFFRATE: '11.50' } }],
    fail: [{ cells: { TRAVELTIME: '1', TTDIFFRATE: '11.50' } }],
  },
});
