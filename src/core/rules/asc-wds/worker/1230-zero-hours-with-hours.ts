import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { zeroHoursFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/1230',
  case: 'zero-hours-with-hours',
  severity: 'error',
  column: 'CONTHOURS/ZEROHRCONT',
  cell: 'CONTHOURS',
  title: 'Contracted hours clash with the zero-hours answer',
  says: 'The worker has contracted hours of {value}, and the answer in ZEROHRCONT is {answer}.',
  remedy: 'Write 2 in ZEROHRCONT, or leave CONTHOURS blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: when(zeroHoursFault, 'clash', () => (row) => ({
    say: { answer: cell(row, 'ZEROHRCONT') },
  })),
  examples: {
    pass: [
      { cells: { CONTHOURS: '37', ZEROHRCONT: '2' } },
      { cells: { CONTHOURS: '0', ZEROHRCONT: '1' } },
    ],
    fail: [
      { cells: { CONTHOURS: '37', ZEROHRCONT: '1' } },
      { cells: { CONTHOURS: '37', ZEROHRCONT: '999' } },
    ],
  },
});
