import { in2010But, make } from '../make';
import { refusedPrefix } from '../ni-prefix';

export const rule = make.row({
  id: 'swf/staff/4155',
  case: 'prefix',
  severity: 'error',
  column: 'NINumber',
  title: 'NI number begins with letters that the census refuses',
  says: '{value} begins with {prefix}, which the census refuses.',
  remedy: 'Ask the person or payroll for the real number.',
  why:
    'Numbers that begin with GB, BG, NK, KN, TN, NT or ZZ are temporary or were never issued: ' +
    'several people may have the same.',
  source: in2010But('That no real number begins with them is general knowledge.'),
  check: () => (row) => {
    const prefix = refusedPrefix(row.text('NINumber'));
    return prefix === undefined ? undefined : { say: { prefix } };
  },
  examples: {
    pass: [
      { cells: { NINumber: 'QQ123456C' } },
      { cells: { NINumber: 'TN12' }, because: 'its form is wrong altogether' },
      { cells: { NINumber: '' } },
    ],
    fail: [{ cells: { NINumber: 'BG123456A' } }, { cells: { NINumber: 'TN 01 01 90 M' } }],
  },
});
