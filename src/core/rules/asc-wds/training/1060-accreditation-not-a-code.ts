import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1060',
  severity: 'error',
  column: 'ACCREDITED',
  title: 'Answer about accreditation is not valid',
  says: '{value} is not one of the answers about accreditation.',
  remedy: 'Write 1 for yes, 0 for no or 999 for not known.',
  why: 'The service takes none of the files while there is an error.',
  check: isNeither('ACCREDITED', 'asc-wds.accredited'),
  examples: {
    pass: [{ cells: { ACCREDITED: '0' } }, { cells: { ACCREDITED: '' } }],
    fail: [{ cells: { ACCREDITED: '2' } }, { cells: { ACCREDITED: 'Yes' }, write: '1' }],
  },
});
