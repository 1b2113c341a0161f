import { cell } from '../read';
import { when } from '../verdict';
import { travelRateFault } from './answers';
import { make } from './make';

/** A plausible rate in digits: what may be written where only the pound sign is in the way. */
const RATE = /^(?:[3-9]|[1-9]\d)(?:\.\d{1,2})?$/;

export const rule = make.row({
  id: 'asc-wds/workplace/2590',
  severity: 'query',
  column: 'TTDIFFRATE',
  title: 'Rate for travel time is out of range',
  says: '{value} is not a rate from 2.50 to 200 pounds an hour.',
  remedy: 'Write the rate in pounds in digits alone, such as 11.44.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['TRAVELTIME', 'TTDIFFRATE'],
  check: when(travelRateFault, 'range', () => (row) => {
    const write = cell(row, 'TTDIFFRATE').replace(/^£ ?/u, '');
    return RATE.test(write) ? { write } : {};
  }),
  examples: {
    pass: [{ cells: { TRAVELTIME: '3', TTDIFFRATE: '11.50' } }],
    fail: [
      { cells: { TRAVELTIME: '3', TTDIFFRATE: '2' } },
      { cells: { TRAVELTIME: '3', TTDIFFRATE: '£11.50' }, write: '11.50' },
    ],
  },
});
