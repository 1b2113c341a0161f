import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/1060',
  case: 'unknown-new',
  severity: 'error',
  column: 'POSTCODE',
  title: 'Postcode of a new workplace is not known',
  says: 'The service does not know the postcode.',
  remedy: 'Correct the postcode, or register the workplace by hand in the service.',
  why: 'The service leaves a new workplace with a postcode that it does not know out of the upload, with its workers and their training.',
  notRun: 'Only the service has its list of postcodes and their addresses.',
});
