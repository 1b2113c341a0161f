import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/997',
  severity: 'error',
  column: '',
  title: 'Data of the workplace belong to somebody else',
  says: 'The account does not own the data of the workplace.',
  remedy: 'Ask the owner to pass on the data, or delete the row.',
  why: 'The service takes none of the files while there is an error.',
  needs: [],
  notRun: 'Only the service knows which account sends the file.',
});
