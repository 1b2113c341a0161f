import { make } from './make';

export const rule = make.unchecked({
  id: 'asc-wds/workplace/999',
  severity: 'error',
  column: '',
  title: 'Header row is not the one that the service wants',
  says: 'The header row differs from the one that the service wants.',
  remedy: 'Give the columns the names and the order that the service has.',
  why: 'The service does not recognise a file with another header row.',
  needs: [],
  notRun:
    'The service never reports it: it does not recognise such a file. What differs is said by our own checks of columns.',
});
