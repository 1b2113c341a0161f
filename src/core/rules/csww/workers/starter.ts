import { together } from './together';

export const rules = together(
  'starter',
  { column: 'RoleStartDate', name: 'role start date', example: '2021-04-01' },
  { column: 'StartOrigin', name: 'start origin', example: '1' },
  'The census counts where starters come from, by the date on which they started.',
);
