import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/956',
  severity: 'error',
  column: 'STATUS',
  title: 'The own workplace cannot be deleted',
  says: 'The workplace of the account has the status DELETE.',
  todo: 'Write another status.',
  why: 'The service takes none of the files while an error stands.',
  notRun: 'Only the service knows which account sends the file.',
});
