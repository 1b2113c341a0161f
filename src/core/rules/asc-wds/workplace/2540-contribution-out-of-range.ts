import { when } from '../verdict';
import { contributionFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2540',
  severity: 'query',
  column: 'ACTUALCONT',
  title: 'Pension contribution is out of range',
  says: '{value} is not a percentage above 3 and up to 100.',
  remedy:
    'Write the percentage that the employer pays if it is more than 3, or leave the cell blank.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  needs: ['PENSION', 'ACTUALCONT'],
  check: when(contributionFault, 'range'),
  examples: {
    pass: [
      { cells: { PENSION: '1', ACTUALCONT: '5%' } },
      { cells: { PENSION: '1', ACTUALCONT: '100' } },
    ],
    fail: [{ cells: { PENSION: '1', ACTUALCONT: '3' } }],
  },
});
