import { isNoCodeOfAnyYear } from '../checks';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4460',
  case: 'not-a-code',
  severity: 'query',
  column: 'PayRange',
  title: 'Pay range is not a known code',
  says: '{value} is not among the codes for pay ranges that Rolecheck has.',
  remedy: 'Write the code of two letters, or check yours with the guidance and explain it.',
  why:
    'The census does not take codes that are not in its list. Rolecheck has only fragments of the ' +
    'list, so this is a query here and may be right.',
  source: in2010But('The official list of pay ranges was not seen.'),
  check: isNoCodeOfAnyYear('PayRange', 'swf.pay-range'),
  examples: {
    pass: [{ cells: { PayRange: 'LD' } }, { cells: { PayRange: '' } }],
    fail: [{ cells: { PayRange: 'ut' }, write: 'UT' }, { cells: { PayRange: 'MPS3' } }],
  },
});
