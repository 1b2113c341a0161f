import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/955',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'The own workplace is missing',
  says: 'The workplace of the account is not in the file.',
  todo: 'Add the workplace that the account belongs to.',
  why: 'The service takes none of the files while an error stands.',
  notRun: 'Only the service knows which account sends the file.',
});
