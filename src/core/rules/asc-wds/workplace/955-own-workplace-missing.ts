import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/955',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace of the account is missing',
  says: 'The workplace of the account is not in the file.',
  remedy: 'Add the workplace that the account belongs to.',
  why: 'The service takes none of the files while there is an error.',
  notRun: 'Only the service knows which account sends the file.',
});
