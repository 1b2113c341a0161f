import { isEndedCode } from '../checks';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4460',
  case: 'ended',
  severity: 'error',
  column: 'PayRange',
  since: '2022',
  title: 'Pay range no longer exists',
  says: '{value} ({label}) ended in September 2013.',
  remedy: 'Write the pay range that the person is on now.',
  why: 'The census does not take pay scales of earlier years.',
  source: in2010But('That both ended in 2013 is taken from the posts that they belonged to.'),
  check: isEndedCode('PayRange', 'swf.pay-range', ['EX', 'AS']),
  examples: {
    pass: [{ cells: { PayRange: 'TU' } }],
    fail: [{ cells: { PayRange: 'AS' } }, { cells: { PayRange: 'EX' } }],
  },
});
