import { isMissing } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4350',
  case: 'missing',
  severity: 'error',
  column: 'ContractStart',
  title: 'Contract start date is missing',
  says: 'There is no start date.',
  remedy: 'Put in the day on which this contract began.',
  why: 'The census does not take a contract without a start date.',
  check: isMissing('ContractStart'),
  examples: {
    pass: [{ cells: { ContractStart: '01/09/2020' } }],
    fail: [{ cells: { ContractStart: '' } }],
  },
});
