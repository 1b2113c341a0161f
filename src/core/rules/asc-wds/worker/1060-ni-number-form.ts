import { fixNiNumber } from '../fixes';
import { cell } from '../read';
import { make } from './make';
import { NI_NUMBER } from './service/ni-number';
import { isKept } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/1060',
  severity: 'error',
  column: 'NINUMBER',
  title: 'National Insurance number has the wrong form',
  says: '{value} is not a National Insurance number.',
  remedy: 'Write two letters, six digits and a last letter, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error. The word Admin keeps the number that it has.',
  check: (facts) => {
    const fix = fixNiNumber('NINUMBER')(facts);
    return (row) => {
      const text = cell(row, 'NINUMBER');
      return text === '' || isKept(text) || NI_NUMBER.test(text) ? undefined : fix(row);
    };
  },
  examples: {
    pass: [
      { cells: { NINUMBER: 'QQ123456C' } },
      { cells: { NINUMBER: 'QQ 12 34 56 C' } },
      { cells: { NINUMBER: 'Admin' } },
    ],
    fail: [
      { cells: { NINUMBER: 'QQ-12-34-56-C' }, write: 'QQ123456C' },
      { cells: { NINUMBER: 'Q123456C' } },
    ],
  },
});
