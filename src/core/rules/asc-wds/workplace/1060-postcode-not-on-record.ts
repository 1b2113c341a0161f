import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/1060',
  case: 'unknown-update',
  severity: 'query',
  column: 'POSTCODE',
  title: 'Postcode is not known',
  says: 'The service does not know the postcode.',
  remedy: 'Correct the postcode, or explain it.',
  why: 'The service takes the file and keeps the postcode that it has.',
  notRun: 'Only the service has its list of postcodes and their addresses.',
});
