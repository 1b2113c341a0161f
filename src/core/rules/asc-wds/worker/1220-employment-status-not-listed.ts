import { isNotListed } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1220',
  case: 'employment-status-not-listed',
  severity: 'error',
  column: 'EMPLSTATUS',
  title: 'Employment status code is not in the list',
  says: '{value} is not in the list of codes for employment status.',
  remedy:
    'Write 1 for permanent, 2 for temporary, 3 for pool or bank, 4 for agency or 7 for other.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNotListed('EMPLSTATUS', 'asc-wds.emplstatus', 'passes'),
  examples: { pass: [{ cells: { EMPLSTATUS: '7' } }], fail: [{ cells: { EMPLSTATUS: '5' } }] },
});
