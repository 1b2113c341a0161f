import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/1110',
  case: 'in-use',
  severity: 'error',
  column: 'LOCATIONID',
  title: 'Location id belongs to another workplace',
  says: 'The location id belongs to a workplace that is on record.',
  remedy: 'Check the location id; if it is right, ask the support team of the service.',
  why: 'The service takes none of the files while there is an error.',
  notRun: 'Only the service knows which location ids are taken.',
});
