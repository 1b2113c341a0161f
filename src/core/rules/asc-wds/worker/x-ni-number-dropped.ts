import { fixNiNumber } from '../fixes';
import { cell } from '../read';
import { make } from './make';
import { NI_NUMBER, isStoredNiNumber } from './service/ni-number';

export const rule = make.row({
  id: 'asc-wds/worker/x-ni-number-dropped',
  severity: 'query',
  column: 'NINUMBER',
  title: 'National Insurance number is accepted and then dropped',
  says: 'The service accepts {value} and does not store it.',
  remedy:
    'Check the number against a payslip (it needs capitals, a prefix that is issued and a last letter from A to D), or explain it.',
  why: 'The service takes the row, and drops the number without a word.',
  check: (facts) => {
    const fix = fixNiNumber('NINUMBER')(facts);
    return (row) => {
      const text = cell(row, 'NINUMBER');
      if (!NI_NUMBER.test(text) || isStoredNiNumber(text)) return undefined;
      const { write } = fix(row);
      return write !== undefined && isStoredNiNumber(write) ? { write } : {};
    };
  },
  examples: {
    pass: [
      { cells: { NINUMBER: 'AB123456C' } },
      { cells: { NINUMBER: '' } },
      { cells: { NINUMBER: 'Admin' } },
    ],
    fail: [
      { cells: { NINUMBER: 'QQ123456C' } },
      { cells: { NINUMBER: 'ab123456c' }, write: 'AB123456C' },
      { cells: { NINUMBER: 'AB123456' } },
    ],
  },
});
