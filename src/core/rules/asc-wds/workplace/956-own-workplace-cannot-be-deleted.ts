import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/956',
  severity: 'error',
  column: 'STATUS',
  title: 'Workplace of the account cannot be deleted',
  says: 'The workplace of the account has the status DELETE.',
  remedy: 'Write another status, such as UPDATE.',
  why: 'The service takes none of the files while there is an error.',
  notRun: 'Only the service knows which account sends the file.',
});
