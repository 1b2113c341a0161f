import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/1020',
  case: 'exists',
  severity: 'error',
  column: 'STATUS',
  title: 'Status NEW for a workplace that is on record',
  says: 'The workplace is on record and has the status NEW.',
  remedy: 'Write UPDATE, UNCHECKED or NOCHANGE instead of NEW.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  notRun: 'Only the service knows which workplaces it has on record.',
});
