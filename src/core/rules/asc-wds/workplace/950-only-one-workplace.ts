import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/950',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Only one workplace is allowed',
  says: 'The account is not a parent, and the file has several workplaces.',
  remedy: 'Send only the workplace that the account belongs to.',
  why: 'The service takes none of the files while there is an error.',
  notRun:
    'Only the service knows whether the account is a parent, which may send several workplaces.',
});
