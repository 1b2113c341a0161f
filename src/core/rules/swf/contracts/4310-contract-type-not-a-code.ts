import { isNoCode } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4310',
  case: 'not-a-code',
  severity: 'error',
  column: 'ContractType',
  title: 'Contract type is not valid',
  says: '{value} is not a code for the contract type.',
  remedy: 'Write PRM, FXT, TMP, SLA, SAG or SOT.',
  why: 'The census does not take other codes.',
  check: isNoCode('ContractType', 'swf.contract-type'),
  examples: {
    pass: [{ cells: { ContractType: 'FXT' } }, { cells: { ContractType: '' } }],
    fail: [
      { cells: { ContractType: 'Permanent' }, write: 'PRM' },
      { cells: { ContractType: 'prm' }, write: 'PRM' },
      { cells: { ContractType: 'CAS' } },
    ],
  },
});
