import { when } from '../verdict';
import { contributionFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2541',
  severity: 'query',
  column: 'ACTUALCONT',
  title: 'Pension contribution is given and PENSION does not say yes',
  says: 'PENSION does not say yes, so no contribution is asked.',
  remedy: 'Clear the contribution, or write 1 in PENSION.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['PENSION', 'ACTUALCONT'],
  check: when(contributionFault, 'not-wanted'),
  examples: {
    pass: [{ cells: { PENSION: '1', ACTUALCONT: '5' } }],
    fail: [{ cells: { PENSION: '0', ACTUALCONT: '5' } }],
  },
});
