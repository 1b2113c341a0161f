import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2420',
  severity: 'query',
  column: 'REPEATTRAINING',
  title: 'Answer about repeated training is not valid',
  says: '{value} is not one of the answers about repeated training.',
  remedy: 'Write 1 for always, 2 for very often, 3 for not very often or 4 for never.',
  why: 'The service takes the file and leaves this answer out.',
  check: isNoTextOf('REPEATTRAINING', 'asc-wds.repeattraining'),
  examples: {
    pass: [{ cells: { REPEATTRAINING: '1' } }, { cells: { REPEATTRAINING: '' } }],
    fail: [{ cells: { REPEATTRAINING: '5' } }],
  },
});
