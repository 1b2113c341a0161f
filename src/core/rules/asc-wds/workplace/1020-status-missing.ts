import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1020',
  case: 'missing',
  severity: 'error',
  column: 'STATUS',
  title: 'Status is missing',
  says: 'The workplace has no status.',
  remedy:
    'Write NEW to add the workplace, UPDATE, UNCHECKED or NOCHANGE for one on record, or DELETE.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  check: isBlankCell('STATUS'),
  examples: { pass: [{ cells: { STATUS: 'UPDATE' } }], fail: [{ cells: { STATUS: '' } }] },
});
