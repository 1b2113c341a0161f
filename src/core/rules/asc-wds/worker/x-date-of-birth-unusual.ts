import { writeDay } from '../../../sheet/day';
import { fixDay } from '../fixes';
import { cell } from '../read';
import { make } from './make';
import { birth, birthFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/x-date-of-birth-unusual',
  severity: 'query',
  column: 'DOB',
  title: 'Date of birth is not written as DD/MM/YYYY',
  says: 'The service reads {value} as {read}.',
  remedy: 'Check that this is the day, and write it as DD/MM/YYYY.',
  why: 'The service takes the day that it reads, even if another was meant.',
  check: (facts) => {
    const born = birth(facts);
    const fault = birthFault(facts);
    const fix = fixDay('DOB')(facts);
    return (row) => {
      const day = born(row);
      if (day === undefined || fault(row) === 'blank') return undefined;
      const read = writeDay(day);
      return read === cell(row, 'DOB') ? undefined : { say: { read }, ...fix(row) };
    };
  },
  examples: {
    pass: [{ cells: { DOB: '10/12/1982' } }, { cells: { DOB: '' } }],
    fail: [
      { cells: { DOB: '1982/12/10' }, write: '10/12/1982' },
      { cells: { DOB: '1/2/1982' }, write: '01/02/1982' },
      { cells: { DOB: '10/12/82' } },
    ],
  },
});
