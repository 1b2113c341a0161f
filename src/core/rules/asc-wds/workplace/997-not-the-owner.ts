import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/997',
  severity: 'error',
  column: '',
  title: 'The data of the workplace belong to somebody else',
  says: 'The account does not own the data of the workplace.',
  todo: 'Ask the owner to pass on the data, or take the row out.',
  why: 'The service takes none of the files while an error stands.',
  needs: [],
  notRun: 'Only the service knows which account sends the file.',
});
