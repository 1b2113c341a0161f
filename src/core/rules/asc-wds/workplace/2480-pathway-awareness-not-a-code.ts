import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2480',
  severity: 'query',
  column: 'CWPAWARE',
  title: 'Awareness of the care workforce pathway is not valid',
  says: '{value} is not one of the answers about the care workforce pathway.',
  remedy:
    'Write 1 if aware of how it works in practice, 2 of its aims, 3 of its name, 4 if not aware or 999 for not known.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-06',
  check: isNoTextOf('CWPAWARE', 'asc-wds.care-workforce-pathway-awareness'),
  examples: {
    pass: [{ cells: { CWPAWARE: '1' } }, { cells: { CWPAWARE: '' } }],
    fail: [{ cells: { CWPAWARE: '6' } }],
  },
});
