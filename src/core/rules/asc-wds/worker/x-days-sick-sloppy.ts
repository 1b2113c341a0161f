import { fixHalf } from '../fixes';
import { cell, decimal } from '../read';
import { make } from './make';
import { sickFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/x-days-sick-sloppy',
  severity: 'advice',
  column: 'DAYSSICK',
  title: 'Days of sickness have something beside the number',
  says: 'The service reads {value} as {read}.',
  remedy: 'Write whole or half days in digits alone, such as 4.5.',
  why: 'The service takes the number in front and ignores the rest.',
  check: (facts) => {
    const fault = sickFault(facts);
    const fix = fixHalf('DAYSSICK')(facts);
    return (row) => {
      const text = cell(row, 'DAYSSICK');
      if (text === '' || fault(row) !== undefined || /^\d{1,3}(?:\.[05])?$/.test(text))
        return undefined;
      return { say: { read: String(decimal(text)) }, ...fix(row) };
    };
  },
  examples: {
    pass: [{ cells: { DAYSSICK: '4.5' } }, { cells: { DAYSSICK: '' } }],
    fail: [
      { cells: { DAYSSICK: '4 days' }, write: '4' },
      { cells: { DAYSSICK: '1e2' } },
      { cells: { DAYSSICK: '1.05' } },
    ],
  },
});
