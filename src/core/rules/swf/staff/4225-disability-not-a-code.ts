import { isNoCode } from '../../common/checks';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4225',
  severity: 'query',
  column: 'Disability',
  title: 'Disability code is not known',
  says: '{value} is not among the codes for disability that Rolecheck has.',
  todo: 'Write YES or NO, or check your code with the guidance of the census.',
  why:
    'The census does not take codes that are not in its list. Rolecheck has only a part of it, so ' +
    'this is a query here and may be right.',
  source: in2010But('The codes for refused and not yet obtained were not seen.'),
  check: isNoCode('Disability', 'swf.disability'),
  examples: {
    pass: [{ cells: { Disability: 'NO' } }, { cells: { Disability: '' } }],
    fail: [{ cells: { Disability: 'no' }, write: 'NO' }, { cells: { Disability: 'MOB' } }],
  },
});
