import { isNoCode } from '../../common/checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/staff/x-sex-not-a-code',
  severity: 'query',
  column: 'Sex',
  since: '2022',
  title: 'Sex is not a current code',
  says: '{value} is not a current code for sex.',
  remedy: 'Write M or F, or explain it.',
  why: 'The codes 1, 2 and 9 belong to the item gender, which the census had before.',
  source: ours,
  check: isNoCode('Sex', 'swf.sex'),
  examples: {
    pass: [{ cells: { Sex: 'M' } }, { cells: { Sex: '' } }],
    fail: [
      { cells: { Sex: 'Female' }, write: 'F' },
      { cells: { Sex: 1 }, write: 'M' },
      { cells: { Sex: 'X' } },
    ],
  },
});
