import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1030',
  case: 'missing',
  severity: 'error',
  column: 'ESTNAME',
  title: 'Workplace name is missing',
  says: 'The workplace has no name.',
  remedy: 'Write the name of the workplace.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  check: isBlankCell('ESTNAME'),
  examples: { pass: [{ cells: { ESTNAME: 'Elm House' } }], fail: [{ cells: { ESTNAME: '' } }] },
});
