import { cell } from '../read';
import { when } from '../verdict';
import { pathwayDescriptionFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2500',
  case: 'too-long',
  severity: 'query',
  column: 'CWPUSEDESC',
  title: 'Description of the use of the pathway is too long',
  says: 'The description has {length} characters; the service takes at most 120.',
  remedy: 'Shorten it to at most 120 characters.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-06',
  needs: ['CWPUSE', 'CWPUSEDESC'],
  check: when(pathwayDescriptionFault, 'too-long', () => (row) => ({
    say: { length: String(cell(row, 'CWPUSEDESC').length) },
  })),
  examples: {
    pass: [{ cells: { CWPUSE: '1;10', CWPUSEDESC: 'A'.repeat(120) } }],
    fail: [{ cells: { CWPUSE: '1;10', CWPUSEDESC: 'A'.repeat(121) } }],
  },
});
