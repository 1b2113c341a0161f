import { together } from './together';

export const rules = together(
  'leaver-reason',
  { column: 'RoleEndDate', name: 'role end date', example: '2026-03-31' },
  { column: 'ReasonLeave', name: 'reason for leaving', example: '1' },
  'The census counts leavers by their reasons, and a worker without an end date is no leaver.',
);
