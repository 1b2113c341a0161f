import { helpPage, make } from '../make';

export const rule = make.unchecked({
  id: 'swf/contracts/4515',
  severity: 'error',
  column: 'BasePay',
  title: 'Another fault of base pay',
  says: 'There is another fault of base pay.',
  remedy: 'Look at the message of the census itself.',
  why: 'It is known to come together with other faults of base pay.',
  source: helpPage('2022', 'Its text was not seen.'),
  needs: [],
  notRun: 'It is known that the census has this rule; what it says was not seen.',
});
