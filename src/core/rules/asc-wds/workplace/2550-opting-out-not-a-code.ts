import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2550',
  severity: 'query',
  column: 'OPTOUTPEN',
  title: 'Answer about opting out of the pension is not valid',
  says: '{value} is not one of the answers about opting out of the pension.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  check: isNoTextOf('OPTOUTPEN', 'asc-wds.optoutpen'),
  examples: {
    pass: [{ cells: { OPTOUTPEN: '1' } }, { cells: { OPTOUTPEN: '' } }],
    fail: [{ cells: { OPTOUTPEN: '3' } }],
  },
});
