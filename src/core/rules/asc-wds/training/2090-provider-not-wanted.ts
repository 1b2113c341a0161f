import { isNotWanted } from '../file-checks';
import { cell } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/2090',
  severity: 'query',
  column: 'WHODELIVERED/PROVIDERNAME',
  cell: 'PROVIDERNAME',
  title: 'Provider is given and WHODELIVERED is not 2',
  says: 'WHODELIVERED is not 2, an external provider, so no provider is asked.',
  remedy: 'Clear the provider, or write 2 in WHODELIVERED.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-11',
  check: isNotWanted('PROVIDERNAME', (row) => cell(row, 'WHODELIVERED') !== '2'),
  examples: {
    pass: [{ cells: { WHODELIVERED: '2', PROVIDERNAME: '36' } }, { cells: { WHODELIVERED: '1' } }],
    fail: [{ cells: { WHODELIVERED: '1', PROVIDERNAME: '36' } }, { cells: { PROVIDERNAME: '36' } }],
  },
});
