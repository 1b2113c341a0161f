import { isMissing } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4310',
  case: 'missing',
  severity: 'error',
  column: 'ContractType',
  title: 'Contract type is missing',
  says: 'There is no contract type.',
  remedy: 'Write PRM, FXT or TMP for a contract, or SLA, SAG or SOT for a service agreement.',
  why: 'The census does not take a contract without a type.',
  check: isMissing('ContractType'),
  examples: {
    pass: [{ cells: { ContractType: 'PRM' } }],
    fail: [{ cells: { ContractType: '' } }],
  },
});
