import { together } from './together';

export const rules = together(
  'leaver-destination',
  { column: 'RoleEndDate', name: 'role end date', example: '2026-03-31' },
  { column: 'LeaverDestination', name: 'leaver destination', example: '1' },
  'The census counts where leavers go, and a worker without an end date is no leaver.',
);
