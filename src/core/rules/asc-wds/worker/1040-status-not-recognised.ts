import { codeMeant } from '../checks';
import { cell } from '../read';
import { statusOf } from '../status';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1040',
  case: 'status-not-recognised',
  severity: 'error',
  column: 'STATUS',
  title: 'Status is not recognised',
  says: '{value} is not a status.',
  remedy:
    'Write NEW for a worker to be added, UPDATE, UNCHECKED or NOCHANGE for one on record, or DELETE.',
  why: 'The service refuses the whole upload while a row has this error.',
  always: true,
  check: (facts) => {
    const known = facts.codes('asc-wds.status');
    const meant = codeMeant(facts, 'asc-wds.status');
    return (row) =>
      known.get(statusOf(row)) === undefined ? meant(cell(row, 'STATUS')) : undefined;
  },
  examples: {
    pass: [{ cells: { STATUS: 'NEW' } }, { cells: { STATUS: 'update' } }],
    fail: [{ cells: { STATUS: 'Starter' } }, { cells: { UNIQUEWORKERID: 'W1', STATUS: '' } }],
  },
});
