import { words } from '../../words';
import { cell } from '../read';
import { make } from './make';

export const rule = make.record({
  id: 'asc-wds/worker/1400',
  severity: 'error',
  column: 'LOCALESTID',
  cell: 'TRANSFERSTAFFRECORD',
  title: 'A worker who is not on record cannot be transferred',
  says: 'The service has no such worker on record to transfer to {workplace}.',
  remedy: 'Leave TRANSFERSTAFFRECORD blank, or check the worker reference.',
  why: 'The service refuses the whole upload while a row has this error.',
  since: '2024-11',
  needs: [],
  reads: ['TRANSFERSTAFFRECORD'],
  always: true,
  notRun: words.needsRecords('the service'),
  check: () => (row) => {
    const workplace = cell(row, 'TRANSFERSTAFFRECORD');
    return workplace === '' ? undefined : { say: { workplace } };
  },
  examples: {
    pass: [{ cells: { UNIQUEWORKERID: 'W1', TRANSFERSTAFFRECORD: '' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'WP2' } }],
  },
});
