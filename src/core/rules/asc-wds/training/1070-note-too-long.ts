import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1070',
  severity: 'error',
  column: 'NOTES',
  title: 'Note is too long',
  says: 'The note has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('NOTES', 1000),
  examples: {
    pass: [{ cells: { NOTES: 'A'.repeat(1000) } }],
    fail: [{ cells: { NOTES: 'A'.repeat(1001) } }],
  },
});
