import { codeMeant } from '../checks';
import { cell, whole } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1220',
  case: 'employment-status-missing',
  severity: 'error',
  column: 'EMPLSTATUS',
  title: 'Employment status has no code',
  says: 'The employment status is {value}, which is not a code.',
  remedy:
    'Write 1 for permanent, 2 for temporary, 3 for pool or bank, 4 for agency or 7 for other.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: (facts) => {
    const meant = codeMeant(facts, 'asc-wds.emplstatus');
    return (row) => {
      const text = cell(row, 'EMPLSTATUS');
      const status = whole(text);
      return status === 0 || Number.isNaN(status) ? meant(text) : undefined;
    };
  },
  examples: {
    pass: [{ cells: { EMPLSTATUS: '1' } }],
    fail: [
      { cells: { EMPLSTATUS: '', UNIQUEWORKERID: 'W1' } },
      { cells: { EMPLSTATUS: 'Agency' }, write: '4' },
    ],
  },
});
