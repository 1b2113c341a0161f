import { currentCodes } from '../file-checks';
import { statusOf } from '../status';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1020',
  case: 'code',
  severity: 'error',
  column: 'STATUS',
  title: 'Status is not recognised',
  says: '{value} is not a status.',
  remedy:
    'Write NEW to add the workplace, UPDATE, UNCHECKED or NOCHANGE for one on record, or DELETE.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  check: (facts) => {
    const known = currentCodes(facts, 'asc-wds.status');
    return (row) => {
      const status = statusOf(row);
      if (status === '' || known.has(status)) return undefined;
      const write = status.replace(/[\s_-]+/gu, '');
      return known.has(write) ? { write } : {};
    };
  },
  examples: {
    pass: [{ cells: { STATUS: 'new' } }],
    fail: [{ cells: { STATUS: 'ADD' } }, { cells: { STATUS: 'No change' }, write: 'NOCHANGE' }],
  },
});
