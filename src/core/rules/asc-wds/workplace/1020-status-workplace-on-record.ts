import { statusOf } from '../status';
import { make } from './make';

const NEEDS_RECORD: ReadonlySet<string> = new Set(['UPDATE', 'UNCHECKED', 'NOCHANGE', 'DELETE']);

export const rule = make.record({
  id: 'asc-wds/workplace/1020',
  case: 'not-on-record',
  severity: 'error',
  column: 'STATUS',
  title: 'Status is for a workplace that is on record',
  says: '{value} is for a workplace that is on record, and none is.',
  remedy: 'Write NEW to add the workplace, or delete the row.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  notRun: 'Only the service knows which workplaces it has on record.',
  check: () => (row) => (NEEDS_RECORD.has(statusOf(row)) ? {} : undefined),
  examples: {
    pass: [{ cells: { STATUS: 'NEW' } }],
    fail: [{ cells: { STATUS: 'UPDATE' } }, { cells: { STATUS: 'delete' } }],
  },
});
