import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1050',
  case: 'display-id-blank',
  severity: 'error',
  column: 'DISPLAYID',
  title: 'Name or id to display is blank',
  says: 'The name or id to display is blank.',
  remedy: 'Write the name or the reference by which your people know the worker.',
  why: 'The service refuses the whole upload while a row has this error.',
  always: true,
  check: isBlankCell('DISPLAYID'),
  examples: {
    pass: [{ cells: { DISPLAYID: 'A. Worker' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', DISPLAYID: '' } }],
  },
});
