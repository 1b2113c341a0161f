import { isNoCode } from '../../common/checks';
import { in2010But, make } from '../make';

/** What other items of the census have for refused and not yet obtained. */
const GUESSED: ReadonlySet<string> = new Set(['REFU', 'NOBT']);

export const rule = make.row({
  id: 'swf/staff/4225',
  severity: 'query',
  column: 'Disability',
  title: 'Disability code is not known',
  says: '{value} is not among the codes for disability that Rolecheck has.',
  remedy: 'Write YES or NO, or check your code with the guidance of the census and explain it.',
  why:
    'The census does not take codes that are not in its list. Rolecheck has only a part of it, so ' +
    'this is a query here and may be right.',
  source: in2010But(
    'The codes for refused and not yet obtained were not seen: REFU and NOBT are taken for them, ' +
      'which is a general guess, and pass.',
  ),
  check: (facts) => {
    const isOther = isNoCode('Disability', 'swf.disability')(facts);
    return (row) => (GUESSED.has(row.text('Disability').trim()) ? undefined : isOther(row));
  },
  examples: {
    pass: [
      { cells: { Disability: 'NO' } },
      { cells: { Disability: 'NOBT' }, because: 'rule 4226Q asks about it' },
      { cells: { Disability: 'REFU' } },
      { cells: { Disability: '' } },
    ],
    fail: [{ cells: { Disability: 'no' }, write: 'NO' }, { cells: { Disability: 'MOB' } }],
  },
});
